using System.Text.Json.Nodes;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Appraisals;

/// <summary>The same with a blind stage, on a programme of its own that is written beside the shipped ones. Its clock is set forward.</summary>
public sealed class BlindApp : IAsyncLifetime
{
    private const string Programme = "thu-nghiem-cham-an-danh.json";

    private AppProcess? process;
    private Mailbox? mailbox;

    public Uri Address => process!.Address;

    public Mailbox Mailbox => mailbox!;

    public Panel Panel => new(Address, Mailbox);

    public ClockDriver Clock() => new(Address);

    public async ValueTask InitializeAsync()
    {
        var folder = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(AppBuild.Locate()))!, "programmes");
        var programme = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "dan-van-kheo-tham-dinh.json")))!;
        programme["route"]!["stages"]![1]!["appraisal"] = new JsonObject { ["appraisers"] = 2, ["blind"] = true, ["others"] = "Never", ["leftOut"] = new JsonArray("ket-qua", "ho-so") };
        await File.WriteAllTextAsync(Path.Combine(folder, Programme), programme.ToJsonString());
        process = await AppProcess.StartAsync(settings: new Dictionary<string, string> { ["App__Programme"] = Programme });
        mailbox = new Mailbox(process.Address);
    }

    public async ValueTask DisposeAsync()
    {
        mailbox?.Dispose();
        if (process is not null) await process.DisposeAsync();
    }
}
