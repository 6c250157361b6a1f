using Azure.Data.Tables;

namespace DanVanKheo.Contracts.Tables;

public sealed class TableCases
{
    [Fact]
    public async Task A_table_is_created_once()
    {
        var name = "Case" + Storage.Next();
        var table = new TableServiceClient(Storage.Connection).GetTableClient(name);
        Assert.Equal(name, (await table.CreateIfNotExistsAsync(Storage.Cancel)).Value.Name);
        Assert.Equal(409, (await table.CreateIfNotExistsAsync(Storage.Cancel)).GetRawResponse().Status);
    }

    [Fact]
    public async Task The_case_of_a_name_does_not_matter()
    {
        Storage.SkipOnEmulator("it tells tables apart by case.");
        var table = await Storage.TableAsync();
        await table.AddEntityAsync(new TableEntity("p", "r"), Storage.Cancel);
        var other = new TableClient(Storage.Connection, table.Name.ToUpperInvariant());
        Assert.True((await other.GetEntityIfExistsAsync<TableEntity>("p", "r", cancellationToken: Storage.Cancel)).HasValue);
    }

    [Fact]
    public async Task A_missing_table_is_told_by_every_call()
    {
        var table = new TableClient(Storage.Connection, "Missing" + Storage.Next());
        await Refused.With(404, "TableNotFound", () => table.AddEntityAsync(new TableEntity("p", "r"), Storage.Cancel));
        await Refused.With(404, "TableNotFound", () => table.UpsertEntityAsync(new TableEntity("p", "r"), cancellationToken: Storage.Cancel));
        await Refused.With(404, "TableNotFound", () => table.GetEntityAsync<TableEntity>("p", "r", cancellationToken: Storage.Cancel));
        await Refused.With(404, "TableNotFound", async () => await table.QueryAsync<TableEntity>(cancellationToken: Storage.Cancel).GetAsyncEnumerator(Storage.Cancel).MoveNextAsync());
        Assert.False((await table.GetEntityIfExistsAsync<TableEntity>("p", "r", cancellationToken: Storage.Cancel)).HasValue);
        Assert.Equal(404, (await table.DeleteEntityAsync("p", "r", cancellationToken: Storage.Cancel)).Status);
        Assert.Equal(404, (await table.DeleteAsync(Storage.Cancel)).Status);
    }

    [Fact]
    public async Task A_deleted_table_takes_its_rows_with_it()
    {
        var table = await Storage.TableAsync();
        await table.AddEntityAsync(new TableEntity("p", "r"), Storage.Cancel);
        Assert.Equal(204, (await table.DeleteAsync(Storage.Cancel)).Status);
        await table.CreateIfNotExistsAsync(Storage.Cancel);
        Assert.False((await table.GetEntityIfExistsAsync<TableEntity>("p", "r", cancellationToken: Storage.Cancel)).HasValue);
    }

    [Theory]
    [InlineData("ab")]
    [InlineData("a-b-c")]
    [InlineData("1abc")]
    [InlineData("đơnvị")]
    [InlineData("a23456789012345678901234567890123456789012345678901234567890abcd")]
    public async Task A_bad_name_is_refused(string name) =>
        await Refused.With(400, null, () => new TableClient(Storage.Connection, name).CreateIfNotExistsAsync(Storage.Cancel));
}
