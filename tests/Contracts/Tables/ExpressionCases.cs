using System.Linq.Expressions;
using Azure.Data.Tables;

namespace DanVanKheo.Contracts.Tables;

/// <summary>The text of a filter made from an expression or an interpolated string: the very text the official client makes.</summary>
public sealed class ExpressionCases
{
    private static readonly int? Five = 5;

    public static TheoryData<Expression<Func<DossierRow, bool>>, string?> Expressions() => new()
    {
        { row => row.PartitionKey == "it's" && row.RowKey == "b" && row.Open, "((PartitionKey eq 'it''s') and (RowKey eq 'b')) and (Open eq true)" },
        { row => !(row.PartitionKey == "p" || row.Count > 5), "not ((PartitionKey eq 'p') or (Count gt 5))" },
        { row => !row.Open, "not (Open eq true)" },
        { row => row.RowKey.CompareTo("b") >= 0, "RowKey ge 'b'" },
        { row => string.Compare(row.RowKey, "b") < 0, "RowKey lt 'b'" },
        { row => row.RowKey.Equals("a"), "RowKey eq 'a'" },
        { row => row.Sum == 5, "Sum eq 5L" },
        { row => row.Score > 1, "Score gt 1.0" },
        { row => row.Score > 1.5, "Score gt 1.5" },
        { row => row.Sent >= DateTimeOffset.UnixEpoch, "Sent ge datetime'1970-01-01T00:00:00Z'" },
        { row => row.Timestamp >= DateTimeOffset.UnixEpoch, "Timestamp ge datetime'1970-01-01T00:00:00Z'" },
        { row => row.Id == Guid.Empty, "Id eq guid'00000000-0000-0000-0000-000000000000'" },
        { row => row.Renamed == "q", "stored_name eq 'q'" },
        { row => row.Maybe == Five, "Maybe eq 5" },
        { row => row.Maybe!.Value == 3, "Maybe eq 3" },
        { row => row.Count == Five!.Value + 1, "Count eq 6" },
        { row => 5 < row.Count, "5 lt Count" },
        { row => row.Title == "Đỗ", "Title eq 'Đỗ'" },
        { row => row.Stage == Stage.Approved, "Stage eq 1" },
        { row => true, null },
    };

    [Theory]
    [MemberData(nameof(Expressions), DisableDiscoveryEnumeration = true)]
    public void An_expression_becomes(Expression<Func<DossierRow, bool>> expression, string? filter) => Assert.Equal(filter, TableClient.CreateQueryFilter(expression));

    [Fact]
    public void Loose_rows_are_asked_by_name()
    {
        Assert.Equal("N eq 'a'", TableClient.CreateQueryFilter<TableEntity>(row => row.GetString("N") == "a"));
        Assert.Equal("N eq 'a'", TableClient.CreateQueryFilter<TableEntity>(row => (string)row["N"] == "a"));
        Assert.Equal("N gt 5", TableClient.CreateQueryFilter<TableEntity>(row => row.GetInt32("N") > 5));
        Assert.Equal("N eq true", TableClient.CreateQueryFilter<TableEntity>(row => row.GetBoolean("N")!.Value));
    }

    [Fact]
    public void What_the_service_cannot_do_is_not_supported()
    {
        var names = new List<string> { "a" };
        Assert.Throws<NotSupportedException>(() => TableClient.CreateQueryFilter<DossierRow>(row => row.RowKey.StartsWith("ab")));
        Assert.Throws<NotSupportedException>(() => TableClient.CreateQueryFilter<DossierRow>(row => names.Contains(row.RowKey)));
    }

    [Fact]
    public void Arguments_become_literals()
    {
        var culture = Thread.CurrentThread.CurrentCulture;
        Thread.CurrentThread.CurrentCulture = new System.Globalization.CultureInfo("vi-VN");
        try
        {
            Assert.Equal(
                "A eq 'it''s' and B eq 5 and C eq 5L and D eq 1.5 and E eq true and F eq guid'00000000-0000-0000-0000-000000000000' and G eq datetime'1970-01-01T00:00:00Z' and H eq X'01FF'",
                TableClient.CreateQueryFilter($"A eq {"it's"} and B eq {5} and C eq {5L} and D eq {1.5} and E eq {true} and F eq {Guid.Empty} and G eq {DateTimeOffset.UnixEpoch.ToOffset(TimeSpan.FromHours(7))} and H eq {new byte[] { 1, 255 }}"));
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = culture;
        }

        Assert.Throws<ArgumentException>(() => TableClient.CreateQueryFilter($"A eq {Stage.Draft}"));
    }
}
