using Microsoft.Data.Sqlite;
using Microsoft.DurableTask;
using Xunit;

namespace DanVanKheo.Durable;

/// <summary>The process dies, or the disk fails, at a chosen step of a chosen commit.</summary>
public sealed class CommitTests
{
    private const int Commits = 14;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("before begin")]
    [InlineData("after writes")]
    [InlineData("after commit")]
    public async Task A_death_at_any_commit_loses_nothing_and_records_nothing_twice(string step)
    {
        for (var at = 1; at <= Commits; at++)
        {
            await using var hub = await Hub.OpenAsync(Flow());
            var id = await hub.StartAsync("flow");
            var (count, died) = (0, new TaskCompletionSource());
            hub.Running.Store.Failpoint = now =>
            {
                // From that step on nothing reaches the disk any more, as after a kill.
                if (now == step && ++count >= at) died.TrySetResult();
                if (died.Task.IsCompleted) throw new IOException("The process is dead.");
            };
            var raised = await TryAsync(() => hub.Client.RaiseEventAsync(id, "opinion", 5, Stop));
            await Task.WhenAny(died.Task, hub.Client.WaitForInstanceCompletionAsync(id, cancellation: Stop), Task.Delay(2000, Stop));
            await hub.CrashAndReopenAsync();
            // What was not acknowledged is sent again, as a person would; it may then have been recorded twice in the inbox, never in the result.
            if (!raised) await TryAsync(() => hub.Client.RaiseEventAsync(id, "opinion", 5, Stop));
            Assert.Equal([1, 5, 2, 3], await hub.OutputOfAsync<List<int>>(id));
        }
    }

    [Fact]
    public async Task A_full_disk_refuses_starts_and_work_goes_on_when_there_is_room_again()
    {
        await using var hub = await Hub.OpenAsync(Flow());
        var id = await hub.StartAsync("flow");
        await hub.AtAsync(id, "waiting");
        hub.Running.Store.Failpoint = step =>
        {
            if (step == "after writes") throw new SqliteException("database or disk is full", 13);
        };
        await Assert.ThrowsAsync<SqliteException>(() => hub.StartAsync("flow", id: "refused"));
        await Assert.ThrowsAsync<SqliteException>(() => hub.Client.RaiseEventAsync(id, "opinion", 5, Stop));
        Assert.NotNull(await hub.FindAsync(id));
        Assert.Null(await hub.FindAsync("refused"));
        hub.Running.Store.Failpoint = null;
        await hub.Client.RaiseEventAsync(id, "opinion", 5, Stop);
        Assert.Equal([1, 5, 2, 3], await hub.OutputOfAsync<List<int>>(id));
    }

    private static Code Flow() => new Code()
        .Activity<int, int>("same", n => n)
        .Orchestrator("child", context => context.CallActivityAsync<int>("same", context.GetInput<int>()))
        .Orchestrator("flow", async context =>
        {
            var seen = new List<int> { await context.CallActivityAsync<int>("same", 1) };
            context.SetCustomStatus("waiting");
            seen.Add(await context.WaitForExternalEvent<int>("opinion"));
            seen.Add(await context.CallSubOrchestratorAsync<int>("child", 2));
            await context.CreateTimer(TimeSpan.FromMilliseconds(1), CancellationToken.None);
            seen.Add(await context.CallActivityAsync<int>("same", 3));
            return seen;
        });

    private static async Task<bool> TryAsync(Func<Task> call)
    {
        try
        {
            await call();
            return true;
        }
        catch (Exception failure) when (failure is IOException or InvalidOperationException)
        {
            return false;
        }
    }
}
