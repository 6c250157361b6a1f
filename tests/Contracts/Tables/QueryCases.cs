using Azure.Data.Tables;

namespace DanVanKheo.Contracts.Tables;

public sealed class QueryCases
{
    [Fact]
    public async Task Rows_come_in_ordinal_order_of_both_keys()
    {
        var table = await Storage.TableAsync();
        string[] keys = ["b", "B", "a", "10", "2", "ă", "Đ", "z"];
        foreach (var partition in keys) await table.SubmitTransactionAsync(keys.Select(row => new TableTransactionAction(TableTransactionActionType.Add, new TableEntity(partition, row))), Storage.Cancel);
        var found = new List<(string, string)>();
        await foreach (var row in table.QueryAsync<TableEntity>(cancellationToken: Storage.Cancel)) found.Add((row.PartitionKey, row.RowKey));
        var sorted = keys.Order(StringComparer.Ordinal).ToList();
        Assert.Equal(sorted.SelectMany(partition => sorted.Select(row => (partition, row))), found);
    }

    [Fact]
    public async Task A_partition_is_read_without_its_neighbours()
    {
        var table = await Storage.TableAsync();
        foreach (var partition in new[] { "a", "a1", "a ", "A", "b" }) await table.AddEntityAsync(new TableEntity(partition, "r"), Storage.Cancel);
        Assert.Equal(["a"], await Partitions("PartitionKey eq 'a'"));
        Assert.Equal(["a ", "a1", "b"], await Partitions("PartitionKey gt 'a'"));
        Assert.Equal(["a", "a ", "a1"], await Partitions("PartitionKey ge 'a' and PartitionKey lt 'b'"));
        Assert.Equal(["A", "b"], await Partitions("PartitionKey eq 'A' or PartitionKey eq 'b'"));
        Assert.Equal(["A", "a ", "a1", "b"], await Partitions("PartitionKey ne 'a'"));

        async Task<List<string>> Partitions(string filter)
        {
            var found = new List<string>();
            await foreach (var row in table.QueryAsync<TableEntity>(filter, cancellationToken: Storage.Cancel)) found.Add(row.PartitionKey);
            return found;
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("PartitionKey eq 'p'")]
    [InlineData("N ge 0")]
    [InlineData("PartitionKey ge 'o' and N ge 0")]
    public async Task Pages_can_be_asked_for_one_by_one(string? filter)
    {
        var table = await Storage.TableAsync();
        await table.SubmitTransactionAsync(Enumerable.Range(0, 25).Select(i => new TableTransactionAction(TableTransactionActionType.Add, new TableEntity("p", i.ToString("00")) { { "N", i } })), Storage.Cancel);
        var rows = new List<string>();
        string? token = null;
        do
        {
            await foreach (var page in table.QueryAsync<TableEntity>(filter, maxPerPage: 10, cancellationToken: Storage.Cancel).AsPages(token))
            {
                rows.AddRange(page.Values.Select(row => row.RowKey));
                token = page.ContinuationToken;
                break;
            }
        }
        while (!string.IsNullOrEmpty(token));
        Assert.Equal(Enumerable.Range(0, 25).Select(i => i.ToString("00")), rows);
    }

    [Fact]
    public async Task A_page_holds_a_thousand_rows()
    {
        var table = await Storage.TableAsync();
        for (var batch = 0; batch < 11; batch++)
        {
            await table.SubmitTransactionAsync(Enumerable.Range(batch * 100, 100).Select(i => new TableTransactionAction(TableTransactionActionType.Add, new TableEntity("p", i.ToString("0000")))), Storage.Cancel);
        }

        var sizes = new List<int>();
        await foreach (var page in table.QueryAsync<TableEntity>("PartitionKey eq 'p'", cancellationToken: Storage.Cancel).AsPages()) sizes.Add(page.Values.Count);
        Assert.Equal([1000, 100], sizes);
        var hinted = new List<int>();
        await foreach (var page in table.QueryAsync<TableEntity>(cancellationToken: Storage.Cancel).AsPages(null, 600)) hinted.Add(page.Values.Count);
        Assert.Equal([600, 500], hinted);
    }

    [Fact]
    public async Task An_empty_answer_is_one_empty_page()
    {
        var table = await Storage.TableAsync();
        var pages = new List<int>();
        await foreach (var page in table.QueryAsync<DossierRow>("PartitionKey eq 'none'", cancellationToken: Storage.Cancel).AsPages()) pages.Add(page.Values.Count);
        Assert.Equal([0], pages);
    }
}
