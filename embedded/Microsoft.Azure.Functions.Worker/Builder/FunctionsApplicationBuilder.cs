namespace Microsoft.Azure.Functions.Worker.Builder;

/// <summary>Builds a Functions application that runs in this very process.</summary>
public class FunctionsApplicationBuilder : IHostApplicationBuilder, IFunctionsWorkerApplicationBuilder
{
    private readonly WebApplicationBuilder web;
    private readonly FunctionPipeline pipeline = new();
    private readonly List<Action<WebApplication>> whenBuilt = [];
    private bool hasBuilt;

    /// <param name="types">Where functions are looked for; tests name their own.</param>
    internal FunctionsApplicationBuilder(string[]? args, IReadOnlyCollection<Type> types)
    {
        CommandLine = new ConfigurationBuilder().AddCommandLine(args ?? []).Build();
        web = WorkerDefaults.WebBuilder(args ?? [], CommandLine);
        Services.AddSingleton(pipeline);
        Services.AddSingleton<FunctionInvoker>();
        Services.AddSingleton<HostStorage>();
        Services.AddSingleton(services => new FunctionCatalog(types, services.GetRequiredService<IConfiguration>()));
        Services.AddSingleton(services => new HostJson(services.GetRequiredService<IConfiguration>(), HostJson.Find(Environment.ContentRootPath)));
        foreach (var extension in WorkerExtensions.Load()) extension.Configure(this);
    }

    public IDictionary<object, object> Properties => ((IHostApplicationBuilder)web).Properties;
    public ConfigurationManager Configuration => web.Configuration;
    public IHostEnvironment Environment => web.Environment;
    public ILoggingBuilder Logging => web.Logging;
    public IMetricsBuilder Metrics => web.Metrics;
    public IServiceCollection Services => web.Services;
    IConfigurationManager IHostApplicationBuilder.Configuration => web.Configuration;

    /// <summary>The web application under this one; only the ASP.NET Core extension serves anything on it.</summary>
    internal WebApplicationBuilder Web => web;

    /// <summary>The command line alone, for what an environment variable must not decide.</summary>
    internal IConfiguration CommandLine { get; }

    public IFunctionsWorkerApplicationBuilder Use(Func<FunctionExecutionDelegate, FunctionExecutionDelegate> middleware)
    {
        ArgumentNullException.ThrowIfNull(middleware);
        RefuseWhenBuilt();
        pipeline.Add(middleware);
        return this;
    }

    public void ConfigureContainer<TContainerBuilder>(
        IServiceProviderFactory<TContainerBuilder> factory, Action<TContainerBuilder>? configure = null)
        where TContainerBuilder : notnull => ((IHostApplicationBuilder)web).ConfigureContainer(factory, configure);

    public IHost Build()
    {
        RefuseWhenBuilt();
        hasBuilt = true;
        Services.TryAddSingleton(TimeProvider.System);
        // Last of the hosted services, so that the application's own are ready before the first trigger fires.
        Services.AddHostedService<TriggerHost>();
        if (whenBuilt.Count == 0) ClosedServer.Replace(Services);
        var application = web.Build();
        foreach (var configure in whenBuilt) configure(application);
        return application;
    }

    internal void WhenBuilt(Action<WebApplication> configure) => whenBuilt.Add(configure);

    private void RefuseWhenBuilt()
    {
        if (hasBuilt) throw new InvalidOperationException("The application has already been built.");
    }
}
