using Azure.Data.Tables;

namespace DanVanKheo.Contracts.Tables;

/// <summary>Ten rows, numbered 0 to 9 with one property of each type, and row "99" with none.</summary>
public sealed class FilterCases : IAsyncLifetime
{
    private TableClient table = null!;

    public async ValueTask InitializeAsync()
    {
        table = await Storage.TableAsync();
        for (var i = 0; i < 10; i++)
        {
            await table.AddEntityAsync(
                new TableEntity("p", "0" + i)
                {
                    { "I", i }, { "L", (long)i }, { "D", i * 1.0 }, { "S", "s'" + i }, { "B", i % 2 == 0 }, { "T", DateTimeOffset.UnixEpoch.AddDays(i) }, { "X", new[] { (byte)i } }, { "G", new Guid(i, 0, 0, new byte[8]) },
                },
                Storage.Cancel);
        }

        await table.AddEntityAsync(new TableEntity("p", "99"), Storage.Cancel);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("I eq 5", "05")]
    [InlineData("I eq 5.0", "05")]
    [InlineData("5 eq I", "05")]
    [InlineData("7 lt I", "08 09")]
    [InlineData("I  ge  8", "08 09")]
    [InlineData("L eq 5L", "05")]
    [InlineData("L eq 5", "")]
    [InlineData("D eq 5", "05")]
    [InlineData("D gt 7.5", "08 09")]
    [InlineData("I ne 5 and I lt 7", "00 01 02 03 04 06")]
    [InlineData("not (I ge 2)", "00 01 99")]
    [InlineData("not B and I lt 4", "01 03")]
    [InlineData("B", "00 02 04 06 08")]
    [InlineData("B eq true", "00 02 04 06 08")]
    [InlineData("B eq false and I gt 6", "07 09")]
    [InlineData("T ge datetime'1970-01-09T00:00:00Z'", "08 09")]
    [InlineData("X eq X'05'", "05")]
    [InlineData("X eq binary'05'", "05")]
    [InlineData("G eq guid'00000003-0000-0000-0000-000000000000'", "03")]
    [InlineData("S eq 's''3'", "03")]
    [InlineData("S ge 's''8'", "08 09")]
    [InlineData("S eq 5", "")]
    [InlineData("I eq '5'", "")]
    [InlineData("I lt 2 or I gt 7 and I lt 9", "00 01 08")]
    [InlineData("(I lt 2 or I gt 7) and I lt 9", "00 01 08")]
    [InlineData("RowKey ge '08'", "08 09 99")]
    [InlineData("RowKey gt '08' and RowKey lt '99'", "09")]
    [InlineData("RowKey le '01' or RowKey eq '05'", "00 01 05")]
    [InlineData("Missing eq 1", "")]
    [InlineData("Missing ne 1", "")]
    [InlineData("Timestamp gt datetime'2000-01-01T00:00:00Z' and I lt 1", "00")]
    [InlineData("true", "00 01 02 03 04 05 06 07 08 09 99")]
    public async Task A_filter_finds(string filter, string rows)
    {
        Assert.Equal(rows, await Find($"PartitionKey eq 'p' and ({filter})"));
        Assert.Equal(rows, await Find(filter));
    }

    [Theory]
    [InlineData("I eq 5 and")]
    [InlineData("(I eq 5")]
    [InlineData("I eq")]
    [InlineData("startswith(S,'s')")]
    [InlineData("I add 1 eq 5")]
    public async Task A_filter_that_makes_no_sense_is_refused(string filter) => await Refused.With(400, "InvalidInput", () => Find(filter));

    [Fact]
    public async Task The_limits_of_a_filter()
    {
        Storage.SkipOnEmulator("it takes filters of any length, comparisons with null and pages of any size.");
        await Refused.With(400, "InvalidInput", () => Find(string.Join(" or ", Enumerable.Repeat("I eq 1", 16))));
        await Refused.With(400, "InvalidInput", () => Find("I eq null"));
        await Refused.With(400, "InvalidInput", () => Find("S eq 'open"));
        await Refused.With(400, "InvalidInput", () => Find("RowKey gt '08' and RowKey lt '99' and S eq guid'x'"));
        await Refused.With(400, "InvalidInput", () => Find(new string('(', 500) + "I eq 1" + new string(')', 500)));
        await Refused.With(400, "InvalidInput", async () => await table.QueryAsync<TableEntity>(maxPerPage: 1001, cancellationToken: Storage.Cancel).GetAsyncEnumerator(Storage.Cancel).MoveNextAsync());
    }

    [Fact]
    public async Task An_argument_cannot_change_the_meaning_of_a_filter()
    {
        var evil = "x' or PartitionKey ge '";
        Assert.Equal("", await Find(TableClient.CreateQueryFilter($"S eq {evil}")));
        Assert.Equal("03", await Find(TableClient.CreateQueryFilter($"S eq {"s'3"} and B eq {false} and L eq {3L} and T eq {DateTimeOffset.UnixEpoch.AddDays(3)} and G eq {new Guid(3, 0, 0, new byte[8])} and X eq {new byte[] { 3 }}")));
    }

    [Fact]
    public async Task No_text_at_all_can_change_the_meaning_of_a_filter()
    {
        const string letters = "'\"() =x%#&?/\\đ🎉\n\0{}";
        var random = new Random(7);
        for (var i = 0; i < 500; i++)
        {
            var text = "none" + string.Concat(random.GetItems<char>(letters.Where(letter => !char.IsSurrogate(letter)).ToArray(), random.Next(12)));
            Assert.Equal("", await Find(TableClient.CreateQueryFilter($"PartitionKey eq 'p' and S eq {text + " or I ge 0"}")));
            Assert.Equal("00 01 02 03 04 05 06 07 08 09", await Find(TableClient.CreateQueryFilter($"PartitionKey eq 'p' and S ne {text}")));
        }
    }

    private async Task<string> Find(string filter)
    {
        var rows = new List<string>();
        await foreach (var row in table.QueryAsync<TableEntity>(filter, cancellationToken: Storage.Cancel)) rows.Add(row.RowKey);
        return string.Join(' ', rows);
    }
}
