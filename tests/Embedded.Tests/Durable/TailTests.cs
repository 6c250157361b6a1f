using DanVanKheo.Embedded.Durable;
using Xunit;

namespace DanVanKheo.Durable;

/// <summary>What a power cut leaves of the log: its end may be missing at any byte.</summary>
public sealed class TailTests
{
    private const int Cuts = 300;

    [Fact]
    public async Task A_log_cut_anywhere_opens_and_every_history_in_it_is_whole()
    {
        var stop = TestContext.Current.CancellationToken;
        var folder = Directory.CreateTempSubdirectory("tails-").FullName;
        await using var hub = await Hub.OpenAsync(new Code().Activity<int, int>("same", n => n).Orchestrator("steps", async context =>
        {
            for (var n = 0; n < 5; n++) await context.CallActivityAsync<int>("same", n);
            return await context.WaitForExternalEvent<int>("go");
        }));
        for (var n = 0; n < 20; n++) await hub.StartAsync("steps", n, $"s{n}");
        for (var n = 0; n < 20; n += 2) await hub.Client.RaiseEventAsync($"s{n}", "go", n, stop);
        for (var n = 0; n < 20; n += 2) await hub.EndOfAsync($"s{n}");
        var (file, log) = (await ReadAsync(hub.Database), await ReadAsync(hub.Database + "-wal"));
        Assert.True(log.Length > 50_000, "there is no log to cut");
        var random = new Random(300);
        var histories = 0;
        for (var cut = 0; cut < Cuts; cut++)
        {
            var path = Path.Combine(folder, $"{cut}.db");
            await File.WriteAllBytesAsync(path, file, stop);
            await File.WriteAllBytesAsync(path + "-wal", log[..random.Next(log.Length)], stop);
            using var store = await HubStore.OpenAsync(path);
            var instances = store.Read(session => session.Rows(InstanceTable.Row, $"SELECT {InstanceTable.Columns} FROM inst"));
            foreach (var instance in instances) histories += store.Read(session => HistoryTable.Load(session, instance, LoadedHistory.Empty)).Events.Count > 0 ? 1 : 0;
        }

        Assert.True(histories > Cuts, $"only {histories} histories were there to be looked at");
        Directory.Delete(folder, true);

        async Task<byte[]> ReadAsync(string path)
        {
            await using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var bytes = new byte[stream.Length];
            await stream.ReadExactlyAsync(bytes, stop);
            return bytes;
        }
    }
}
