using System.Globalization;
using DanVanKheo.Calendar;
using DanVanKheo.Periods;
using DanVanKheo.Programmes;
using FsCheck;
using FsCheck.Fluent;

namespace DanVanKheo.Tests.Periods;

public sealed class PeriodCalendarTests
{
    private static readonly PeriodCalendar Calendar = new(new("dan-van-kheo", new("x", "x"), new([]), [], [], [], new(6, 15), new("2025-2030", new(2025, 6, 1), new(2030, 12, 31))));

    [Theory]
    [InlineData("2027-h1", "2027-06-15", PeriodKind.HalfYear, 2027)]
    [InlineData("2027-nam", "2027-11-15", PeriodKind.Year, 2027)]
    [InlineData("2025-2030", "2030-11-15", PeriodKind.Term, 2025)]
    public void An_id_names_a_period_and_reads_back(string id, string asOf, PeriodKind kind, int from)
    {
        var period = Calendar.Find(id)!;
        Assert.Equal((id, Day(asOf), kind, from), (period.Id, period.AsOf, period.Kind, period.From));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2027")]
    [InlineData("2027-")]
    [InlineData("2027-h2")]
    [InlineData("2027-H1")]
    [InlineData("1999-h1")]
    [InlineData("2100-nam")]
    [InlineData("2024-2030")]
    [InlineData("2030-2025")]
    [InlineData("٢٠٢٧-h1")]
    [InlineData("+027-h1")]
    public void Anything_else_names_none(string? id) => Assert.Null(Calendar.Find(id));

    [Fact]
    public void No_text_makes_the_reader_throw() => Prop.ForAll(NastyText.Any, text => Calendar.Find(text) is null).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("2027-h1", "2027-06-21", "2027-06-30")] // 20/06/2027 is a Sunday
    [InlineData("2026-h1", "2026-06-22", "2026-06-30")] // a Saturday
    [InlineData("2027-nam", "2027-11-22", "2027-11-30")] // a Saturday
    [InlineData("2026-nam", "2026-11-20", "2026-11-30")]
    public void Reports_are_due_on_working_days(string id, string units, string bloc) =>
        Assert.Equal((Day(units), Day(bloc)), (Calendar.UnitsDue(Calendar.Find(id)!).Day, Calendar.BlocDue(Calendar.Find(id)!).Day));

    [Theory]
    [InlineData(PeriodKind.HalfYear, "2027-06-15", "", "2026-h1")]
    [InlineData(PeriodKind.HalfYear, "2027-06-16", "", "2027-h1")]
    [InlineData(PeriodKind.HalfYear, "2027-06-16", "2027-h1", "")]
    [InlineData(PeriodKind.HalfYear, "2027-06-16", "2024-h1", "2025-h1 2026-h1 2027-h1")]
    [InlineData(PeriodKind.HalfYear, "2027-06-16", "2024-nam 2026-h1", "2027-h1")]
    [InlineData(PeriodKind.Year, "2027-11-15", "2025-nam", "2026-nam")]
    [InlineData(PeriodKind.Year, "2027-11-16", "2025-nam", "2026-nam 2027-nam")]
    [InlineData(PeriodKind.Term, "2030-11-15", "", "")]
    [InlineData(PeriodKind.Term, "2030-11-16", "", "2025-2030")]
    [InlineData(PeriodKind.Term, "2031-01-01", "2025-2030", "")]
    public void What_was_missed_is_made_up_for_once_and_in_order(PeriodKind kind, string today, string made, string missed) =>
        Assert.Equal(missed, string.Join(' ', Calendar.Missed(kind, Day(today), made.Split(' ').ToHashSet()).Select(p => p.Id)));

    [Theory]
    [InlineData("2027-06-13T08:00", "", 0)]
    [InlineData("2027-06-14T08:00", "2027-h1", 1)] // five working days before Monday 21/06
    [InlineData("2027-06-17T08:00", "2027-h1", 2)]
    [InlineData("2027-06-21T08:00", "2027-h1", 3)]
    [InlineData("2027-06-23T08:00", "2027-h1", 4)]
    [InlineData("2027-06-30T16:59", "2027-h1", 4)]
    [InlineData("2027-06-30T17:01", "", 0)]
    [InlineData("2027-11-19T08:00", "2027-nam", 2)]
    public void Units_are_asked_and_reminded_until_the_bloc_reports(string now, string open, int letter)
    {
        var at = DateTime.Parse(now, CultureInfo.InvariantCulture);
        var instant = VietnamTime.At(DateOnly.FromDateTime(at), TimeOnly.FromDateTime(at));
        var periods = Calendar.Open(instant);
        Assert.Equal(open, string.Join(' ', periods.Select(p => p.Id)));
        if (letter > 0) Assert.Equal(letter, Calendar.Letter(periods[0], instant)!.Number);
    }

    [Fact]
    public void The_end_of_a_term_asks_for_two_reports() =>
        Assert.Equal(["2030-nam", "2025-2030"], Calendar.Open(VietnamTime.At(new(2030, 11, 19), new(9, 0))).Select(p => p.Id));

    [Theory]
    [InlineData("2027-04-15", false)]
    [InlineData("2027-04-16", true)]
    public void Registration_ends_with_its_late_window(string today, bool ended) => Assert.Equal(ended, Calendar.RegistrationEnded(Day(today)));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
