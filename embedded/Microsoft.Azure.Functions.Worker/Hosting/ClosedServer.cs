namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>A server that listens nowhere, for applications which never called ConfigureFunctionsWebApplication.</summary>
internal sealed class ClosedServer : IServer
{
    public IFeatureCollection Features { get; } = new FeatureCollection();
    public static void Replace(IServiceCollection services) => services.Replace(ServiceDescriptor.Singleton<IServer, ClosedServer>());

    public Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken)
        where TContext : notnull => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    public void Dispose() { }
}
