using Azure.Data.Tables;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Imports;

/// <summary>The machine dies twice while a list is imported: no row is lost, none is there twice.</summary>
public sealed class KilledImportTests(DevelopmentApp app) : IClassFixture<DevelopmentApp>
{
    private const int Rows = 90;

    [Fact]
    public async Task Every_row_becomes_one_dossier_with_one_request()
    {
        var mark = Lists.Mark();
        using var clerk = new Clerk(app.Address, app.Mailbox);
        var list = await clerk.CheckedAsync(Lists.Of(mark, Rows));
        var address = list.Url.AbsolutePath;
        var running = await Clerk.StartAsync(list);
        Assert.Equal("5", running.Headers.GetValueOrDefault("Refresh"));
        var first = await KillAsync(address, 0);
        Assert.InRange(first, 1, Rows - 1);
        Assert.InRange(await KillAsync(address, first), first, Rows - 1);

        Assert.Contains($"{Rows} dòng được ghi, 0 dòng bị từ chối", (await clerk.DoneAsync(address)).Text, StringComparison.Ordinal);
        var codes = await clerk.CodesAsync(address);
        Assert.Equal(Rows, codes.Distinct().Count());
        for (var tries = 0; tries < 300 && (await RequestsAsync()).Count < Rows; tries++) await Task.Delay(100);
        Assert.Equal(codes.Order(), (await RequestsAsync()).Order());

        await app.Process.KillAsync();
        var dossiers = await Table("Dossiers").QueryAsync<TableEntity>().Where(r => r.RowKey.StartsWith("DVK-", StringComparison.Ordinal)).Select(r => r.GetString("Name")).ToListAsync();
        Assert.Equal(Enumerable.Range(1, Rows).Select(i => Lists.Name(mark, i)).Order(StringComparer.Ordinal), dossiers.Order(StringComparer.Ordinal));
        var audit = await Table("Audit").QueryAsync<TableEntity>().Where(r => r.GetString("Act") == "Submitted").ToListAsync();
        Assert.Equal(Rows, audit.Select(a => a.PartitionKey).Distinct().Count());
        Assert.All(audit, a => Assert.Equal(("tiep-nhan", "import " + address.Split('/')[^1]), (a.GetString("Actor"), a.GetString("Via"))));
    }

    /// <summary>Waits until more rows than <paramref name="past"/> are done, then cuts the power; says how many were done by then.</summary>
    private async Task<int> KillAsync(string address, int past)
    {
        for (var tries = 0; tries < 400 && await CountAsync() <= past; tries++) await Task.Delay(10);
        await app.Process.KillAsync();
        var import = address.Split('/')[^1];
        var done = await Table("Imports").QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {import}")).CountAsync(r => r.GetString("Result") is { Length: > 0 });
        await app.Process.RestartAsync();
        return done;

        async Task<int> CountAsync() => (await app.Mailbox.ReadAsync()).Count(m => m.Key.Contains("|Receipt|", StringComparison.Ordinal));
    }

    private async Task<IReadOnlyList<string>> RequestsAsync() =>
        [.. (await app.Mailbox.ReadAsync()).Where(m => m.Key.Contains("|OpinionRequest|", StringComparison.Ordinal)).Select(m => m.Key.Split('|')[0])];

    private TableClient Table(string name) => new TableServiceClient($"DataFolder={app.Process.DataFolder}").GetTableClient(name);
}
