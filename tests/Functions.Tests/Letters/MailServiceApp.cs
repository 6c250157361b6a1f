using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Letters;

/// <summary>An application whose letters go to a mail service that the test commands. The clock can be set, and every second the outbox is swept.</summary>
public sealed class MailServiceApp : IAsyncLifetime
{
    public const string ApiKey = "test-key-of-the-mail-service";

    private MailService? service;
    private AppProcess? process;
    private Mailbox? mailbox;

    public MailService Service => service!;

    public AppProcess Process => process!;

    public Mailbox Mailbox => mailbox!;

    public People People => new(Process.Address, Mailbox);

    public Visitor Browser() => new(Process.Address);

    public ClockDriver Clock() => new(Process.Address);

    public async ValueTask InitializeAsync()
    {
        service = await MailService.StartAsync();
        process = await AppProcess.StartAsync(settings: Settings(service));
        mailbox = new Mailbox(service.Address);
    }

    public static Dictionary<string, string> Settings(MailService service) => new()
    {
        ["SendGrid__ApiKey"] = ApiKey,
        ["SendGrid__Host"] = service.Address.GetLeftPart(UriPartial.Authority),
        ["App__MailAllowedDomains"] = "khoi.example.vn, donvi.example.vn",
        ["OutboxSchedule"] = "* * * * * *",
        ["ReconcileSchedule"] = "*/2 * * * * *",
    };

    /// <summary>Waits until a letter came as often as expected; fails with what came instead.</summary>
    public async Task<IReadOnlyList<ReceivedMail>> CameAsync(string key, int times)
    {
        for (var tries = 0; tries < 200 && Service.Of(key).Count < times; tries++) await Task.Delay(100);
        var came = Service.Of(key);
        Assert.True(came.Count == times, $"{key} came {came.Count} times instead of {times}. There are:\n{string.Join('\n', Service.Received.TakeLast(12).Select(m => $"  {m.Answer} {m.Key}"))}\n{Process.Output}");
        return came;
    }

    public async ValueTask DisposeAsync()
    {
        mailbox?.Dispose();
        if (process is not null) await process.DisposeAsync();
        if (service is not null) await service.DisposeAsync();
    }
}
