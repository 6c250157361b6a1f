using DanVanKheo.Hosting;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DanVanKheo.Development;

/// <summary>Development only: once the app runs, says which pages to open.</summary>
public sealed partial class Welcome(IHostApplicationLifetime lifetime, IOptions<AppOptions> options, ILogger<Welcome> logger) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        lifetime.ApplicationStarted.Register(() => LogAddresses(options.Value.Link("/"), options.Value.Link("/dev/mail"), options.Value.Link("/dev/clock")));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(Level = LogLevel.Information, Message = "Dân vận khéo is ready, with a sample bloc. Open {Home} to register a model, {Mail} to read everybody's mail, {Clock} to move time.")]
    private partial void LogAddresses(string home, string mail, string clock);
}
