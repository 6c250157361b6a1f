using System.Globalization;
using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Periods;
using DanVanKheo.Tallies;

namespace DanVanKheo.Tests.Periods;

public sealed class TimelinessTests
{
    private static readonly DateOnly AsOf = new(2024, 6, 28);
    private static readonly WorkingCalendar Calendar = new([new(2024, 5, 1)]);

    /// <summary>Council, recognition and decision as days of May and June 2024 (Monday the 6th of May); the working days between, and from which step. 1 May is a holiday.</summary>
    [Theory]
    [InlineData("06/05", "02/05", "20/05", 10, Measure.Exemplary)]
    [InlineData("", "06/05", "20/05", 10, Measure.Recognised)]
    [InlineData("30/04", "", "02/05", 1, Measure.Exemplary)]
    [InlineData("17/06", "", "", 9, Measure.Exemplary)]
    [InlineData("", "17/06", "01/07", 9, Measure.Recognised)]
    public void Time_runs_from_the_council_else_from_recognition(string council, string recognised, string decided, int days, Measure from)
    {
        var time = CommendationTime.Of(Record(1, council, recognised, decided), AsOf, Calendar)!;
        Assert.Equal((days, from, decided is { Length: > 0 } and not "01/07"), (time.WorkingDays, time.From, time.Decided is not null));
    }

    /// <summary>A route without a council: its step was reached with the decision itself, and time runs from recognition.</summary>
    [Fact]
    public void A_step_the_route_does_not_have_is_no_beginning()
    {
        var record = Record(1, "20/05", "06/05", "20/05");
        Assert.Equal((Measure.Recognised, 10), CommendationTime.Of(record, AsOf, Calendar) is { } time ? (time.From, time.WorkingDays) : default);
        Assert.Null(CommendationTime.Of(Record(2, "", "", ""), AsOf, Calendar));
        Assert.Null(CommendationTime.Of(Record(3, "06/05", "", "") with { DroppedAt = At("07/05") }, AsOf, Calendar));
        Assert.Null(CommendationTime.Of(Record(4, "06/05", "", "") with { Status = DossierStatus.Retired }, AsOf, Calendar));
    }

    [Theory]
    [InlineData("08/05", 2.0, 0)]
    [InlineData("08/05 14/05", 4.0, 0)]
    [InlineData("08/05 14/05 07/06", 6.0, 1)]
    [InlineData("", null, 0)]
    public void The_median_and_what_was_late(string decided, double? median, int late)
    {
        var times = Timeliness.Of([.. decided.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((d, i) => Record(i + 1, "06/05", "", d)), Record(9, "06/05", "", "")], AsOf, Calendar, 20);
        Assert.Equal((median, late), (times.Median, times.Late.Count));
        Assert.Equal("DVK-2024-0009", Assert.Single(times.WaitingLate).Record.Code);
    }

    private static CountedDossier Record(int number, string council, string recognised, string decided)
    {
        var reached = new Dictionary<Measure, DateTimeOffset>();
        if (council.Length > 0) reached[Measure.Exemplary] = At(council);
        if (recognised.Length > 0) reached[Measure.Recognised] = At(recognised);
        return CountedSample.One(number) with { Status = decided.Length > 0 ? DossierStatus.Commended : DossierStatus.UnderReview, CommendedAt = decided.Length > 0 ? At(decided) : null, Reached = reached };
    }

    private static DateTimeOffset At(string day) => VietnamTime.At(DateOnly.ParseExact(day + "/2024", "dd/MM/yyyy", CultureInfo.InvariantCulture), new(9, 0));
}
