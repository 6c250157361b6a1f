namespace Microsoft.Azure.Functions.Worker.Extensions.Http.AspNetCore;

/// <summary>Running requests get ten seconds when the host stops; then their cancellation token asks them to end.</summary>
internal sealed class HttpDrain : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private readonly CancellationTokenSource ending = new();
    private readonly CancellationTokenRegistration stopping;
    public HttpDrain(IHostApplicationLifetime lifetime) => stopping = lifetime.ApplicationStopping.Register(() => ending.CancelAfter(Patience));
    public CancellationToken Ending => ending.Token;

    public void Dispose()
    {
        stopping.Dispose();
        ending.Dispose();
    }
}
