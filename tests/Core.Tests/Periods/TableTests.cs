using DanVanKheo.Dossiers;
using DanVanKheo.Periods;
using DanVanKheo.Tallies;

namespace DanVanKheo.Tests.Periods;

public sealed class TableTests
{
    [Fact]
    public void Every_number_of_every_table_is_what_its_query_counts()
    {
        var source = SourceSample.Of(CountedSample.Many(1, 40).Select((r, i) => r with { Unit = i % 3 == 0 ? "u1" : "u2", Group = i % 5 == 0 ? "a" : "b.c" }), CountedSample.Many(1, 9).Select(r => r with { Unit = "u1" }));
        var cells = PeriodTables.Of(source).Tables.SelectMany(t => t.Rows.Append(t.Total!)).OfType<TableRow>().SelectMany(r => r.Cells).Where(c => c.Query is { Reported: null }).ToList();
        Assert.True(cells.Count > 100);
        Assert.All(cells, c => Assert.Equal(c.Value, (c.Query!.Earlier ? source.Before : source.Now).Count(c.Query)));
    }

    [Fact]
    public void What_a_unit_did_not_speak_of_is_overdue_once_the_day_has_passed()
    {
        var records = CountedSample.Many(1, 10).Select(r => r with { Unit = "u1" });
        var answers = new Dictionary<string, UnitAnswers> { ["u1"] = new(4, 3), ["u2"] = new(0, 0) };
        var table = PeriodTables.Of(SourceSample.Of(records, answers: answers)).Find("Bieu1")!;
        Assert.Equal((7, 3), (table.Value("Đơn vị 1", "Reported"), table.Value("Đơn vị 1", "Overdue")));
        Assert.Equal((7, 3), (table.Total!.Cells[10].Value, table.Total.Cells[11].Value));
        Assert.True(table.Adds);
    }

    [Fact]
    public void Before_the_day_nothing_is_overdue()
    {
        var source = SourceSample.Of([CountedSample.One(1) with { Unit = "u1" }]) with { PastDue = false };
        Assert.Equal(0, PeriodTables.Of(source).Find("Bieu1")!.Total!.Cells[11].Value);
    }

    [Fact]
    public void A_unit_that_is_no_longer_in_the_tree_makes_the_sum_fail_and_says_so()
    {
        var table = PeriodTables.Of(SourceSample.Of([CountedSample.One(1) with { Unit = "gone" }])).Find("Bieu1")!;
        Assert.False(table.Adds);
        var check = table.Checks.First(c => !c.Holds);
        Assert.Equal(("Down", "Total", 1, 0), (check.Key, check.Subject, check.Total, check.Parts.Sum()));
    }

    [Fact]
    public void A_programme_without_groups_has_no_sixth_table() => Assert.Null(PeriodTables.Of(SourceSample.Of([])).Find("Bieu6"));

    [Fact]
    public void Compared_with_the_year_before_by_number_and_share()
    {
        var table = PeriodTables.Of(SourceSample.Of(CountedSample.Many(1, 30), CountedSample.Many(1, 20).Select(r => r with { Code = r.Code.Replace("2024", "2023", StringComparison.Ordinal), SubmittedAt = r.SubmittedAt.AddYears(-1) }))).Find("Bieu7")!;
        Assert.Equal([30.0, 20, 10, 0.5], table.Rows[0].Cells.Select(c => c.Value));
    }

    [Fact]
    public void Nothing_at_all_still_adds_up() => Assert.True(PeriodTables.Of(SourceSample.Of([])).Adds);

    [Theory]
    [InlineData(Bucket.BlocLevel, RegistrationLevel.Bloc, null)]
    [InlineData(Bucket.Continuing, RegistrationLevel.Grassroots, RegistrationKind.Continuing)]
    [InlineData(Bucket.New, RegistrationLevel.Grassroots, RegistrationKind.New)]
    public void A_bucket_is_a_query(Bucket bucket, RegistrationLevel level, RegistrationKind? kind) => Assert.Equal(new(Measure.Registered) { Level = level, Kind = kind }, BucketTables.QueryOf(bucket));
}
