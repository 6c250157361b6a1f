using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Letters;

/// <summary>An application with a mailbox that takes the mail service's events, holds two kinds of results back, and has words of its own.</summary>
public sealed class EventApp : IAsyncLifetime
{
    private readonly string programme = Path.Combine(Directory.CreateTempSubdirectory("programme-").FullName, "phong-trao.json");
    private AppProcess? process;
    private Mailbox? mailbox;

    public Uri Address => Process.Address;

    public AppProcess Process => process!;

    public Mailbox Mailbox => mailbox!;

    public People People => new(Address, Mailbox);

    internal EventPost Events { get; } = new();

    public ClockDriver Clock() => new(Address);

    public async ValueTask InitializeAsync()
    {
        await File.WriteAllTextAsync(programme, """
            {
              "basedOn": "dan-van-kheo.json",
              "reviewBeforeSending": ["StageApproved", "Commendation"],
              "letters": {
                "Receipt": { "text": { "vi": "Ban Tuyên giáo và Dân vận đã nhận mô hình “{name}”.", "en": "The model “{name}” was received." } }
              }
            }
            """);
        process = await AppProcess.StartAsync(settings: new Dictionary<string, string> { ["App__Programme"] = programme, ["SendGrid__WebhookKey"] = Events.PublicKey, ["OutboxSchedule"] = "* * * * * *" });
        mailbox = new Mailbox(process.Address);
    }

    public async Task<Officer> AdministratorAsync()
    {
        var officer = new Officer(Address, Mailbox, "vanphong@khoi.example.vn");
        await officer.SignInAsync();
        return officer;
    }

    public async ValueTask DisposeAsync()
    {
        Events.Dispose();
        mailbox?.Dispose();
        if (process is not null) await process.DisposeAsync();
        Directory.Delete(Path.GetDirectoryName(programme)!, recursive: true);
    }
}
