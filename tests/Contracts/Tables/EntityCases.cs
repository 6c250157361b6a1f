using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;

namespace DanVanKheo.Contracts.Tables;

public sealed class EntityCases
{
    private static readonly ETag Stale = new("W/\"datetime'2020-01-01T00%3A00%3A00.0000000Z'\"");

    [Fact]
    public async Task A_row_is_added_once()
    {
        var table = await Storage.TableAsync();
        var added = await table.AddEntityAsync(Row("p", "r"), Storage.Cancel);
        Assert.Equal(204, added.Status);
        Assert.StartsWith("W/\"datetime'", added.Headers.ETag.ToString(), StringComparison.Ordinal);
        await Refused.With(409, "EntityAlreadyExists", () => table.AddEntityAsync(Row("p", "r"), Storage.Cancel));
    }

    [Fact]
    public async Task A_row_is_read_with_its_etag_and_timestamp()
    {
        var table = await Storage.TableAsync();
        var added = await table.AddEntityAsync(Row("p", "r"), Storage.Cancel);
        var row = (await table.GetEntityAsync<TableEntity>("p", "r", cancellationToken: Storage.Cancel)).Value;
        Assert.Equal(("p", "r", "x"), (row.PartitionKey, row.RowKey, row.GetString("Title")));
        Assert.Equal(added.Headers.ETag, row.ETag);
        Assert.InRange(row.Timestamp!.Value, DateTimeOffset.UtcNow.AddMinutes(-1), DateTimeOffset.UtcNow.AddMinutes(1));
    }

    [Fact]
    public async Task Select_gives_only_what_was_asked_for()
    {
        var table = await Storage.TableAsync();
        await table.AddEntityAsync(new TableEntity("p", "r") { { "A", 1 }, { "B", 2 } }, Storage.Cancel);
        var row = (await table.GetEntityAsync<TableEntity>("p", "r", ["A"], Storage.Cancel)).Value;
        Assert.Equal(["A", "odata.etag"], row.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_missing_row_is_404_and_GetEntityIfExists_says_so_without_throwing()
    {
        var table = await Storage.TableAsync();
        await Refused.With(404, "ResourceNotFound", () => table.GetEntityAsync<TableEntity>("p", "r", cancellationToken: Storage.Cancel));
        var answer = await table.GetEntityIfExistsAsync<TableEntity>("p", "r", cancellationToken: Storage.Cancel);
        Assert.False(answer.HasValue);
        Assert.Equal(404, answer.GetRawResponse().Status);
        Assert.Throws<InvalidOperationException>(() => answer.Value);
    }

    [Fact]
    public async Task Merge_keeps_what_is_not_given_and_replace_removes_it()
    {
        var table = await Storage.TableAsync();
        await table.AddEntityAsync(new TableEntity("p", "r") { { "A", 1 } }, Storage.Cancel);
        await table.UpsertEntityAsync(new TableEntity("p", "r") { { "B", 2 }, { "C", null! } }, TableUpdateMode.Merge, Storage.Cancel);
        Assert.Equal((1, 2, false), await Read());
        await table.UpdateEntityAsync(new TableEntity("p", "r") { { "B", 3 } }, ETag.All, TableUpdateMode.Replace, Storage.Cancel);
        Assert.Equal((null, 3, false), await Read());

        async Task<(int? A, int? B, bool C)> Read()
        {
            var row = (await table.GetEntityAsync<TableEntity>("p", "r", cancellationToken: Storage.Cancel)).Value;
            return (row.GetInt32("A"), row.GetInt32("B"), row.ContainsKey("C"));
        }
    }

    [Fact]
    public async Task An_update_needs_the_version_it_read()
    {
        var table = await Storage.TableAsync();
        var first = (await table.AddEntityAsync(Row("p", "r"), Storage.Cancel)).Headers.ETag!.Value;
        var second = (await table.UpdateEntityAsync(Row("p", "r"), first, cancellationToken: Storage.Cancel)).Headers.ETag!.Value;
        Assert.NotEqual(first, second);
        await Refused.With(412, "UpdateConditionNotSatisfied", () => table.UpdateEntityAsync(Row("p", "r"), first, cancellationToken: Storage.Cancel));
        await Refused.With(404, "ResourceNotFound", () => table.UpdateEntityAsync(Row("p", "none"), ETag.All, cancellationToken: Storage.Cancel));
        await Assert.ThrowsAsync<ArgumentException>(() => table.UpdateEntityAsync(Row("p", "r"), default, cancellationToken: Storage.Cancel));
        await Refused.With(400, null, () => table.UpdateEntityAsync(Row("p", "r"), new ETag("other"), cancellationToken: Storage.Cancel));
    }

    [Fact]
    public async Task A_delete_is_guarded_by_the_given_etag_only_and_never_throws_for_a_missing_row()
    {
        var table = await Storage.TableAsync();
        await table.AddEntityAsync(Row("p", "r"), Storage.Cancel);
        await Refused.With(412, "UpdateConditionNotSatisfied", () => table.DeleteEntityAsync("p", "r", Stale, Storage.Cancel));
        var held = Row("p", "r");
        held.ETag = Stale;
        Assert.Equal(204, (await table.DeleteEntityAsync(held, cancellationToken: Storage.Cancel)).Status);
        var missing = await table.DeleteEntityAsync("p", "r", cancellationToken: Storage.Cancel);
        Assert.Equal((404, true), (missing.Status, missing.IsError));
    }

    [Fact]
    public async Task Of_many_writers_with_one_etag_one_wins()
    {
        var table = await Storage.TableAsync();
        var etag = (await table.AddEntityAsync(Row("p", "r"), Storage.Cancel)).Headers.ETag!.Value;
        var results = await Task.WhenAll(Enumerable.Range(0, 16).Select(async _ =>
        {
            try
            {
                return (await table.UpdateEntityAsync(Row("p", "r"), etag, cancellationToken: Storage.Cancel)).Status;
            }
            catch (RequestFailedException refusal)
            {
                return refusal.Status;
            }
        }));
        Assert.Equal((1, 15), (results.Count(status => status == 204), results.Count(status => status == 412)));
    }

    private static TableEntity Row(string partitionKey, string rowKey) => new(partitionKey, rowKey) { { "Title", "x" } };
}
