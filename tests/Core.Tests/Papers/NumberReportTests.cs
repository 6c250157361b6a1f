using DanVanKheo.Papers;
using FsCheck;
using FsCheck.Fluent;

namespace DanVanKheo.Tests.Papers;

public sealed class NumberReportTests
{
    /// <summary>Last number of the counter; numbers as given out; what is odd.</summary>
    [Theory]
    [InlineData(0, "", "", "", "")]
    [InlineData(3, "1 2 3", "", "", "")]
    [InlineData(3, "3 1 2", "", "", "")]
    [InlineData(5, "1 3 5", "2 4", "", "")]
    [InlineData(2, "", "1 2", "", "")]
    [InlineData(3, "1 2 2 3", "", "2", "")]
    [InlineData(2, "1 2 3 7", "", "", "3 7")]
    [InlineData(4, "2 2 6", "1 3 4", "2", "6")]
    public void Gaps_repeats_and_strays_are_named(int last, string numbers, string missing, string repeated, string beyond)
    {
        var report = NumberReport.Of(last, Papers(numbers));
        Assert.Equal((missing, repeated, beyond), (Text(report.Missing), Text(report.Repeated), Text(report.Beyond)));
        Assert.Equal(missing + repeated + beyond == "", report.IsClean);
    }

    [Theory]
    [InlineData("1 5 5 9", "")]
    [InlineData("1 5 4 9", "3")]
    [InlineData("9 1 2 9", "2 3")]
    [InlineData("3 1 3 2", "2 4")]
    public void A_later_number_with_an_earlier_date_is_named(string days, string datedBack)
    {
        var papers = days.Split(' ').Select((day, i) => Paper(i + 1, int.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(datedBack, Text(NumberReport.Of(4, papers).DatedBack));
    }

    /// <summary>Where the series was checked last makes no difference to what is found.</summary>
    [Fact]
    public void A_series_checked_in_two_parts_is_as_one_checked_whole() => Prop.ForAll(
        Gen.Choose(1, 40).SelectMany(last => Gen.Choose(0, last).SelectMany(through => Gen.ArrayOf(Gen.Choose(1, 9), last).SelectMany(days => Gen.SubListOf(Enumerable.Range(1, last)).Select(gone => (Last: last, Through: through, Days: days, Gone: gone.ToHashSet()))))).ToArbitrary(),
        series =>
        {
            var papers = Enumerable.Range(1, series.Last).Where(n => !series.Gone.Contains(n)).Select(n => Paper(n, series.Days[n - 1])).ToList();
            var (whole, before) = (NumberReport.Of(series.Last, papers), CheckedNumbers.Of(series.Through, papers));
            var parts = NumberReport.Of(series.Last, before, papers.Where(p => p.Number > series.Through));
            return Said(whole) == Said(parts) && before.Present.SequenceEqual(papers.Select(p => p.Number).Where(n => n <= series.Through));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_number_of_the_checked_part_that_stands_in_a_later_row_is_used_twice()
    {
        var before = CheckedNumbers.Of(3, Papers("1 2 3"));
        Assert.Equal(("4", "2", ""), (Text(NumberReport.Of(5, before, Papers("2 5")).Missing), Text(NumberReport.Of(5, before, Papers("2 5")).Repeated), Text(NumberReport.Of(5, before, Papers("2 5")).Beyond)));
        Assert.Equal("7", Text(NumberReport.Of(3, before, Papers("7")).Beyond));
    }

    [Fact]
    public void Whatever_is_taken_away_is_missed() => Prop.ForAll(
        Gen.Choose(1, 40).SelectMany(last => Gen.SubListOf(Enumerable.Range(1, last)).Select(gone => (Last: last, Gone: gone.ToHashSet()))).ToArbitrary(),
        series => NumberReport.Of(series.Last, Enumerable.Range(1, series.Last).Where(n => !series.Gone.Contains(n)).Select(n => Paper(n, 1))).Missing.SequenceEqual(series.Gone.Order()))
        .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("khoi-ccq", PaperType.Decision, "khoi-ccq-decision-2025-2030", "07-QĐ/ĐUK")]
    [InlineData("hoi-phu-nu", PaperType.Submission, "hoi-phu-nu-submission-2025-2030", "07-TTr/ĐUK")]
    public void A_series_is_of_one_body_one_type_and_one_term(string organisation, PaperType type, string key, string text)
    {
        var series = new NumberSeries(organisation, type, "2025-2030");
        Assert.Equal((key, text, text.Replace("07", "107", StringComparison.Ordinal)), (series.Key, series.Text(7, "ĐUK"), series.Text(107, "ĐUK")));
    }

    private static IEnumerable<NumberDate> Papers(string numbers) =>
        numbers.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(n => Paper(int.Parse(n, System.Globalization.CultureInfo.InvariantCulture), 1));

    private static NumberDate Paper(int number, int day) => new(number, new(2027, 6, day));

    private static string Said(NumberReport report) => $"{report.Last}: {Text(report.Missing)}; {Text(report.Repeated)}; {Text(report.Beyond)}; {Text(report.DatedBack)}";

    private static string Text(IEnumerable<int> numbers) => string.Join(' ', numbers);
}
