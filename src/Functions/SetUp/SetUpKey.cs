using DanVanKheo.Access;
using DanVanKheo.Hosting;
using DanVanKheo.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DanVanKheo.SetUp;

/// <summary>
/// Outside Development, until set-up is finished: each start prints a link to the set-up page that works for a day. The one secret that is
/// ever printed: who reads the log of the first start runs the app, and the link dies when set-up is finished.
/// </summary>
public sealed partial class SetUpKey(GrantStore grants, Tables tables, IHostEnvironment environment, TimeProvider clock, IOptions<AppOptions> options, ILogger<SetUpKey> logger) : IHostedService
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (environment.IsDevelopment() || await tables.Reconciliations.FindAsync<Azure.Data.Tables.TableEntity>("set-up", "done", cancellationToken) is not null) return;
        var token = await grants.IssueAsync(new(AccessPurpose.SetUp, "set-up", "", clock.GetUtcNow() + Lifetime), cancellationToken);
        LogLink(options.Value.Link($"{ShowSetUp.Address}/khoa/{token}"));
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(Level = LogLevel.Warning, Message = "The app is not set up yet. Open {Link} within a day; the link works until set-up is finished.")]
    private partial void LogLink(string link);
}
