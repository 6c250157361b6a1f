using Microsoft.Data.Sqlite;
using Xunit;

namespace DanVanKheo.Durable;

/// <summary>Rows of a history changed, lost or added by something else than the engine.</summary>
public sealed class DamageTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("UPDATE hist SET data = '\"khác\"' WHERE kind = 4")]
    [InlineData("DELETE FROM hist WHERE kind = 4")]
    [InlineData("UPDATE hist SET kind = 99 WHERE seq = 1")]
    [InlineData("UPDATE hist SET name = 'b' WHERE kind = 3")]
    [InlineData("UPDATE hist SET tid = 7 WHERE kind = 3")]
    [InlineData("UPDATE hist SET at = at + 1 WHERE kind = 1 AND seq = 0")]
    [InlineData("UPDATE hist SET kind = 5 WHERE kind = 4")]
    [InlineData("UPDATE hist SET chain = zeroblob(16) WHERE kind = 2")]
    [InlineData("UPDATE hist SET chain = x'00' WHERE kind = 3")]
    [InlineData("DELETE FROM hist WHERE seq = 0")]
    [InlineData("DELETE FROM hist")]
    [InlineData("INSERT INTO hist(id, gen, seq, kind, tid, at, chain) SELECT id, gen, 99, 11, 0, at, chain FROM hist WHERE seq = 1")]
    public async Task A_history_changed_from_outside_is_noticed(string sql)
    {
        var code = new Code().Activity<int, string>("a", n => "a" + n).Orchestrator("flow", async context =>
        {
            await context.CallActivityAsync<string>("a", 1);
            context.SetCustomStatus("waiting");
            return await context.WaitForExternalEvent<int>("go");
        }).Orchestrator("other", _ => Task.FromResult(2));
        await using var hub = await Hub.OpenAsync(code);
        var id = await hub.StartAsync("flow");
        await hub.AtAsync(id, "waiting");
        await hub.Running.StopAsync();
        await using (var connection = new SqliteConnection($"Data Source={hub.Database};Pooling=False"))
        {
            await connection.OpenAsync(Stop);
            await using var command = connection.CreateCommand();
            command.CommandText = sql;
            Assert.True(await command.ExecuteNonQueryAsync(Stop) > 0);
        }

        await hub.OpenAsync();
        await hub.Client.RaiseEventAsync(id, "go", 1, Stop);
        await hub.QuarantinedAsync(id);
        Assert.Equal(2, await hub.OutputOfAsync<int>(await hub.StartAsync("other")));
    }
}
