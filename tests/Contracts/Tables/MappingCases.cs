using Azure.Data.Tables;

namespace DanVanKheo.Contracts.Tables;

public sealed class MappingCases
{
    private static readonly DateTimeOffset Moment = new(2027, 3, 4, 5, 6, 7, TimeSpan.FromHours(7));

    [Fact]
    public async Task Every_type_comes_back_as_it_went()
    {
        var table = await Storage.TableAsync();
        var row = new DossierRow
        {
            PartitionKey = "khối",
            RowKey = "Đ",
            Title = "Dân vận khéo 🎉 'x'",
            Count = int.MinValue,
            Sum = long.MaxValue,
            Score = 0.1,
            Open = true,
            Id = Guid.NewGuid(),
            Due = Moment.UtcDateTime.AddTicks(1),
            Sent = Moment,
            Bytes = [0, 255],
            Binary = BinaryData.FromString("b"),
            Stage = Stage.Approved,
            Next = Stage.Draft,
            Renamed = "n",
            Hidden = "h",
        };
        await table.AddEntityAsync(row, Storage.Cancel);
        var back = (await table.GetEntityAsync<DossierRow>("khối", "Đ", cancellationToken: Storage.Cancel)).Value;
        Assert.Equal((row.Title, row.Count, row.Maybe, row.Sum, row.Score, row.Open, row.Id), (back.Title, back.Count, back.Maybe, back.Sum, back.Score, back.Open, back.Id));
        Assert.Equal((row.Due, DateTimeKind.Utc, row.Sent, TimeSpan.Zero), (back.Due, back.Due.Kind, back.Sent, back.Sent.Offset));
        Assert.Equal(row.Bytes, back.Bytes);
        Assert.Equal("b", back.Binary!.ToString());
        Assert.Equal((row.Stage, row.Next, row.Renamed, null), (back.Stage, back.Next, back.Renamed, back.Hidden));
    }

    [Fact]
    public async Task A_row_without_a_class_tells_the_stored_types()
    {
        var table = await Storage.TableAsync();
        await table.AddEntityAsync(new DossierRow { PartitionKey = "p", RowKey = "r", Stage = Stage.Approved, Renamed = "n", Hidden = "h", Bytes = [1] }, Storage.Cancel);
        var row = (await table.GetEntityAsync<TableEntity>("p", "r", cancellationToken: Storage.Cancel)).Value;
        Assert.Equal(("Approved", "n"), (row["Stage"], row["stored_name"]));
        Assert.False(row.ContainsKey("Hidden") || row.ContainsKey("Renamed") || row.ContainsKey("Title") || row.ContainsKey("Maybe") || row.ContainsKey("ETag"));
        Assert.IsType<int>(row["Count"]);
        Assert.IsType<long>(row["Sum"]);
        Assert.IsType<double>(row["Score"]);
        Assert.IsType<Guid>(row["Id"]);
        Assert.IsType<byte[]>(row["Bytes"]);
        Assert.Equal(DateTimeOffset.UnixEpoch, Assert.IsType<DateTimeOffset>(row["Due"]));
        Assert.Equal(DateTimeOffset.UnixEpoch, row.GetDateTimeOffset("Due"));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(1.0)]
    [InlineData(double.MaxValue)]
    [InlineData(double.Epsilon)]
    public async Task Real_numbers_stay_real(double number)
    {
        var table = await Storage.TableAsync();
        await table.AddEntityAsync(new TableEntity("p", "r") { { "N", number } }, Storage.Cancel);
        Assert.Equal(number, (await table.GetEntityAsync<TableEntity>("p", "r", cancellationToken: Storage.Cancel)).Value.GetDouble("N"));
    }

    [Fact]
    public async Task Infinity_is_refused()
    {
        var table = await Storage.TableAsync();
        await Assert.ThrowsAsync<ArgumentException>(() => table.AddEntityAsync(new TableEntity("p", "r") { { "N", double.PositiveInfinity } }, Storage.Cancel));
    }

    [Fact]
    public async Task Local_dates_and_types_a_row_cannot_hold_are_refused()
    {
        var table = await Storage.TableAsync();
        foreach (var value in new object[] { DateTime.SpecifyKind(DateTime.UnixEpoch, DateTimeKind.Local), new DateTime(2027, 1, 1, 0, 0, 0, DateTimeKind.Unspecified), Stage.Draft, (short)1, 'c', new DateOnly(2027, 1, 1) })
        {
            await Assert.ThrowsAsync<NotSupportedException>(() => table.AddEntityAsync(new TableEntity("p", "r") { { "V", value } }, Storage.Cancel));
        }
    }

    [Theory]
    [InlineData("Count", 5L)]
    [InlineData("Count", 5.5)]
    [InlineData("Count", "5")]
    [InlineData("Open", "true")]
    [InlineData("Stage", "Unknown")]
    [InlineData("Stage", 1)]
    [InlineData("Sum", 5)]
    public async Task A_stored_value_of_another_type_is_not_guessed_at(string name, object value)
    {
        var table = await Storage.TableAsync();
        await table.AddEntityAsync(new TableEntity("p", "r") { { name, value } }, Storage.Cancel);
        await Assert.ThrowsAnyAsync<Exception>(() => table.GetEntityAsync<DossierRow>("p", "r", cancellationToken: Storage.Cancel));
    }

    [Fact]
    public async Task Values_of_a_wider_kind_are_read_where_nothing_is_lost()
    {
        var table = await Storage.TableAsync();
        await table.AddEntityAsync(new TableEntity("p", "r") { { "Score", 5 }, { "Title", 6L }, { "Id", Guid.Empty.ToString() } }, Storage.Cancel);
        var row = (await table.GetEntityAsync<DossierRow>("p", "r", cancellationToken: Storage.Cancel)).Value;
        Assert.Equal((5.0, "6", Guid.Empty), (row.Score, row.Title, row.Id));
    }

    [Fact]
    public void A_loose_row_is_strict_about_the_types_it_gives()
    {
        var row = new TableEntity("p", "r") { { "I", 5 }, { "L", 5L }, { "D", 1.5 }, { "N", null! } };
        Assert.Throws<InvalidOperationException>(() => row.GetString("I"));
        Assert.Throws<InvalidOperationException>(() => row.GetInt64("I"));
        Assert.Throws<InvalidOperationException>(() => row.GetInt32("L"));
        Assert.Throws<InvalidOperationException>(() => row.GetBinary("I"));
        Assert.Null(row.GetInt32("missing"));
        Assert.Null(row.GetBinary("missing"));
        Assert.Null(row["missing"]);
        row["L"] = 7;
        row["D"] = 3;
        Assert.Equal((7L, 3.0), (row["L"], row["D"]));
        Assert.Equal(["PartitionKey", "RowKey", "I", "L", "D", "N"], row.Keys);
    }
}
