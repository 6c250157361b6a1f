using DanVanKheo.Embedded.Durable;
using Microsoft.DurableTask.Client;
using Xunit;

namespace DanVanKheo.Durable;

/// <summary>Texts too long for a row lie in files; rows, histories and replays see no difference.</summary>
public sealed class PayloadTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Long_payloads_lie_in_files_and_come_back_whole()
    {
        await using var hub = await Hub.OpenAsync(Doubling());
        var text = new string('đ', 50_000);
        var id = await hub.StartAsync("double", text);
        await hub.AtAsync(id, "waiting");
        await hub.CrashAndReopenAsync();
        await hub.Client.RaiseEventAsync(id, "go", text, Stop);
        Assert.Equal(text + text + text, await hub.OutputOfAsync<string>(id));
        var found = (await hub.Client.GetInstanceAsync(id, true, Stop))!;
        Assert.Equal(text, found.ReadInputAs<string>());
        Assert.StartsWith("\"", found.SerializedOutput, StringComparison.Ordinal);
        Assert.True(Number(hub, "SELECT max(length(coalesce(data, ''))) FROM hist") < 200);
        Assert.True(Number(hub, "SELECT max(length(input) + length(output)) FROM inst") < 200);
    }

    [Fact]
    public async Task Short_payloads_stay_in_their_rows()
    {
        await using var hub = await Hub.OpenAsync(Doubling());
        var id = await hub.StartAsync("double", "ngắn");
        await hub.Client.RaiseEventAsync(id, "go", "!", Stop);
        Assert.Equal("ngắnngắn!", await hub.OutputOfAsync<string>(id));
        Assert.Empty(Files(hub));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_lost_or_changed_payload_sets_only_its_instance_aside(bool lost)
    {
        await using var hub = await Hub.OpenAsync(Doubling());
        var bad = await hub.StartAsync("double", new string('a', 100_000));
        await hub.AtAsync(bad, "waiting");
        await hub.RestartAsync();
        foreach (var file in Files(hub))
        {
            if (lost) File.Delete(file);
            else await File.AppendAllTextAsync(file, "x", Stop);
        }

        await hub.Client.RaiseEventAsync(bad, "go", "!", Stop);
        var aside = await hub.QuarantinedAsync(bad);
        Assert.Contains("payload", aside.FailureDetails!.ErrorMessage, StringComparison.Ordinal);
        var good = await hub.StartAsync("double", "a");
        await hub.Client.RaiseEventAsync(good, "go", "!", Stop);
        Assert.Equal("aa!", await hub.OutputOfAsync<string>(good));
    }

    [Fact]
    public async Task Old_payloads_that_no_row_speaks_of_are_removed()
    {
        await using var hub = await Hub.OpenAsync(Doubling());
        var kept = await hub.StartAsync("double", new string('k', 100_000));
        var gone = await hub.StartAsync("double", new string('g', 100_000));
        await hub.AtAsync(kept, "waiting");
        await hub.AtAsync(gone, "waiting");
        await hub.Client.TerminateInstanceAsync(gone, cancellation: Stop);
        await hub.EndOfAsync(gone);
        await hub.Client.PurgeInstanceAsync(gone, cancellation: Stop);
        var before = Files(hub);
        hub.Running.SweepPayloads(DateTime.UtcNow);
        Assert.Equal(before, Files(hub));
        hub.Running.SweepPayloads(DateTime.UtcNow.AddDays(2));
        Assert.InRange(Files(hub).Count, 1, before.Count - 1);
        await hub.RestartAsync();
        await hub.Client.RaiseEventAsync(kept, "go", "!", Stop);
        Assert.Equal(200_001, (await hub.OutputOfAsync<string>(kept))!.Length);
    }

    private static Code Doubling() => new Code()
        .Activity<string, string>("double", text => text + text)
        .Orchestrator("double", async context =>
        {
            var twice = await context.CallActivityAsync<string>("double", context.GetInput<string>());
            context.SetCustomStatus("waiting");
            return twice + await context.WaitForExternalEvent<string>("go");
        });

    private static long Number(Hub hub, string sql) => (long)hub.Running.Store.Read(session => session.Scalar(sql))!;

    private static List<string> Files(Hub hub)
    {
        var folder = Path.Combine(Path.GetDirectoryName(hub.Database)!, "hub-test", "blobs");
        return [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
    }
}
