using Azure;
using Azure.Data.Tables;
using static Azure.Data.Tables.TableTransactionActionType;

namespace DanVanKheo.Contracts.Tables;

public sealed class TransactionCases
{
    private static readonly ETag Stale = new("W/\"datetime'2020-01-01T00%3A00%3A00.0000000Z'\"");

    [Fact]
    public async Task All_operations_are_done_together()
    {
        var table = await Storage.TableAsync();
        await table.SubmitTransactionAsync([Act(Add, "old"), Act(Add, "gone")], Storage.Cancel);
        var answer = await table.SubmitTransactionAsync([Act(Add, "new"), Act(UpdateMerge, "old", ETag.All), Act(UpsertReplace, "other"), Act(UpsertMerge, "third"), Act(Delete, "gone")], Storage.Cancel);
        Assert.Equal(202, answer.GetRawResponse().Status);
        Assert.Equal([204, 204, 204, 204, 204], answer.Value.Select(response => response.Status));
        Assert.Equal(["new", "old", "other", "third"], await Rows(table));
        var row = (await table.GetEntityAsync<TableEntity>("p", "new", cancellationToken: Storage.Cancel)).Value;
        Assert.Equal(answer.Value[0].Headers.ETag, row.ETag);
    }

    [Theory]
    [InlineData(Add, "there", false, 409, "EntityAlreadyExists")]
    [InlineData(UpdateMerge, "none", false, 404, "ResourceNotFound")]
    [InlineData(UpdateReplace, "there", true, 412, "UpdateConditionNotSatisfied")]
    [InlineData(Delete, "none", false, 404, "ResourceNotFound")]
    [InlineData(Delete, "there", true, 412, "UpdateConditionNotSatisfied")]
    public async Task One_refusal_undoes_all_and_names_its_operation(TableTransactionActionType kind, string row, bool stale, int status, string code)
    {
        var table = await Storage.TableAsync();
        await table.AddEntityAsync(new TableEntity("p", "there"), Storage.Cancel);
        var actions = new[] { Act(Add, "first"), Act(kind, row, stale ? Stale : kind == Add ? default : ETag.All), Act(Add, "last") };
        var failure = await Assert.ThrowsAsync<TableTransactionFailedException>(() => table.SubmitTransactionAsync(actions, Storage.Cancel));
        Assert.Equal((status, code, 1), (failure.Status, failure.ErrorCode, failure.FailedTransactionActionIndex));
        Assert.Equal(["there"], await Rows(table));
    }

    [Fact]
    public async Task An_update_without_a_condition_is_an_upsert_and_the_etag_of_the_entity_does_not_count()
    {
        var table = await Storage.TableAsync();
        var held = new TableEntity("p", "a") { ETag = Stale };
        await table.SubmitTransactionAsync([new TableTransactionAction(UpdateReplace, held), Act(UpdateMerge, "b")], Storage.Cancel);
        await table.SubmitTransactionAsync([new TableTransactionAction(UpdateReplace, held)], Storage.Cancel);
        Assert.Equal(["a", "b"], await Rows(table));
    }

    [Fact]
    public async Task A_missing_table_and_an_empty_transaction_are_refused()
    {
        var missing = new TableClient(Storage.Connection, "Missing" + Storage.Next());
        await Refused.With(404, "TableNotFound", () => missing.SubmitTransactionAsync([Act(Add, "a")], Storage.Cancel));
        var table = await Storage.TableAsync();
        await Assert.ThrowsAsync<InvalidOperationException>(() => table.SubmitTransactionAsync([], Storage.Cancel));
    }

    [Fact]
    public async Task A_transaction_keeps_to_one_partition()
    {
        Storage.SkipOnEmulator("it accepts a transaction over several partitions.");
        var table = await Storage.TableAsync();
        var failure = await Refused.With(400, "CommandsInBatchActOnDifferentPartitions", () => table.SubmitTransactionAsync(
            [new TableTransactionAction(Add, new TableEntity("p", "a")), new TableTransactionAction(Add, new TableEntity("q", "b"))], Storage.Cancel));
        Assert.Equal(1, Assert.IsType<TableTransactionFailedException>(failure).FailedTransactionActionIndex);
        Assert.Empty(await Rows(table));
    }

    [Fact]
    public async Task A_row_stands_once_in_a_transaction()
    {
        Storage.SkipOnEmulator("it tells the second operation as a conflict, not as InvalidDuplicateRow.");
        var table = await Storage.TableAsync();
        await Refused.With(400, "InvalidDuplicateRow", () => table.SubmitTransactionAsync([Act(UpsertMerge, "a"), Act(Delete, "a")], Storage.Cancel));
    }

    [Fact]
    public async Task A_transaction_holds_100_operations_and_4_MiB()
    {
        var table = await Storage.TableAsync();
        await table.SubmitTransactionAsync(Enumerable.Range(0, 100).Select(i => Act(Add, "r" + i)), Storage.Cancel);
        Assert.Equal(100, (await Rows(table)).Count);
        Storage.SkipOnEmulator("it answers a transaction that is too large with text the official client cannot read.");
        await Refused.With(400, "InvalidInput", () => table.SubmitTransactionAsync(Enumerable.Range(0, 101).Select(i => Act(UpsertMerge, "r" + i)), Storage.Cancel));
        var large = Enumerable.Range(0, 70).Select(i => new TableTransactionAction(UpsertMerge, new TableEntity("p", "l" + i) { { "S", new string('x', 32_000) } }));
        await Refused.With(413, "RequestBodyTooLarge", () => table.SubmitTransactionAsync(large, Storage.Cancel));
    }

    private static TableTransactionAction Act(TableTransactionActionType kind, string row, ETag etag = default) => new(kind, new TableEntity("p", row) { { "N", 1 } }, etag);

    private static async Task<List<string>> Rows(TableClient table)
    {
        var rows = new List<string>();
        await foreach (var row in table.QueryAsync<TableEntity>(cancellationToken: Storage.Cancel)) rows.Add(row.RowKey);
        return rows;
    }
}
