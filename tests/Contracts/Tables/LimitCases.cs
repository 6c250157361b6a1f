using Azure.Data.Tables;

namespace DanVanKheo.Contracts.Tables;

public sealed class LimitCases
{
    [Theory]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("a#b")]
    [InlineData("a?b")]
    [InlineData("a\tb")]
    [InlineData("a\u007fb")]
    public async Task Keys_do_not_hold_these_characters(string key)
    {
        if (key.Contains('\u007f', StringComparison.Ordinal)) Storage.SkipOnEmulator("it takes some control characters in keys.");
        var table = await Storage.TableAsync();
        await Refused.With(400, null, () => table.AddEntityAsync(new TableEntity(key, "r"), Storage.Cancel));
        await Refused.With(400, null, () => table.AddEntityAsync(new TableEntity("p", key), Storage.Cancel));
    }

    [Fact]
    public async Task Keys_are_1_KiB_at_most_and_may_be_empty()
    {
        var table = await Storage.TableAsync();
        await Refused.With(400, null, () => table.AddEntityAsync(new TableEntity(new string('k', 513), "r"), Storage.Cancel));
        await table.AddEntityAsync(new TableEntity(new string('k', 512), "r"), Storage.Cancel);
        await table.AddEntityAsync(new TableEntity("", ""), Storage.Cancel);
        Assert.True((await table.GetEntityIfExistsAsync<TableEntity>("", "", cancellationToken: Storage.Cancel)).HasValue);
        await Assert.ThrowsAsync<ArgumentNullException>(() => table.AddEntityAsync(new TableEntity(null!, "r"), Storage.Cancel));
    }

    [Fact]
    public async Task A_value_is_64_KiB_at_most()
    {
        var table = await Storage.TableAsync();
        await table.AddEntityAsync(new TableEntity("p", "ok") { { "S", new string('x', 32 * 1024) }, { "B", new byte[64 * 1024] } }, Storage.Cancel);
        await Refused.With(400, "PropertyValueTooLarge", () => table.AddEntityAsync(new TableEntity("p", "s") { { "S", new string('x', (32 * 1024) + 1) } }, Storage.Cancel));
        await Refused.With(400, "PropertyValueTooLarge", () => table.AddEntityAsync(new TableEntity("p", "b") { { "B", new byte[(64 * 1024) + 1] } }, Storage.Cancel));
    }

    [Fact]
    public async Task A_row_is_1_MiB_and_252_properties_at_most()
    {
        Storage.SkipOnEmulator("it counts neither bytes nor properties of a row.");
        var table = await Storage.TableAsync();
        await table.AddEntityAsync(Filled("ok", 252, 1), Storage.Cancel);
        await Refused.With(400, "TooManyProperties", () => table.AddEntityAsync(Filled("many", 253, 1), Storage.Cancel));
        await Refused.With(400, "EntityTooLarge", () => table.AddEntityAsync(Filled("large", 17, 32 * 1024), Storage.Cancel));
        await table.AddEntityAsync(Filled("half", 10, 32 * 1024), Storage.Cancel);
        await Refused.With(400, "EntityTooLarge", () => table.UpsertEntityAsync(Filled("half", 10, 32 * 1024, "Other"), TableUpdateMode.Merge, Storage.Cancel));
    }

    [Fact]
    public async Task Names_of_properties_are_identifiers()
    {
        Storage.SkipOnEmulator("it takes any property name.");
        var table = await Storage.TableAsync();
        await Refused.With(400, "PropertyNameInvalid", () => table.AddEntityAsync(new TableEntity("p", "r") { { "a-b", 1 } }, Storage.Cancel));
        await Refused.With(400, "PropertyNameTooLong", () => table.AddEntityAsync(new TableEntity("p", "r") { { new string('n', 256), 1 } }, Storage.Cancel));
    }

    [Fact]
    public async Task Dates_begin_in_1601()
    {
        Storage.SkipOnEmulator("it takes any date.");
        var table = await Storage.TableAsync();
        await table.AddEntityAsync(new TableEntity("p", "ok") { { "D", new DateTimeOffset(1601, 1, 1, 0, 0, 0, TimeSpan.Zero) } }, Storage.Cancel);
        await Refused.With(400, "OutOfRangeInput", () => table.AddEntityAsync(new TableEntity("p", "r") { { "D", DateTimeOffset.MinValue } }, Storage.Cancel));
    }

    private static TableEntity Filled(string row, int properties, int length, string prefix = "P")
    {
        var entity = new TableEntity("p", row);
        for (var i = 0; i < properties; i++) entity[prefix + i] = new string('x', length);
        return entity;
    }
}
