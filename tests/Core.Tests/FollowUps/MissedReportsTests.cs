using DanVanKheo.FollowUps;
using static DanVanKheo.FollowUps.ReportStanding;
using static DanVanKheo.Tests.FollowUps.SamplePlan;

namespace DanVanKheo.Tests.FollowUps;

/// <summary>Two missed in a row, and only the latest count.</summary>
public sealed class MissedReportsTests
{
    public static TheoryData<ReportStanding[], int> Rows => new()
    {
        { [], 0 },
        { [Coming], 0 },
        { [Missing], 1 },
        { [Missing, Coming], 1 },
        { [Missing, Open], 1 },
        { [Missing, Overdue], 1 },
        { [Missing, Missing], 2 },
        { [Missing, Missing, Open], 2 },
        { [Missing, Missing, Missing, Coming], 3 },
        { [Missing, OnTime], 0 },
        { [Missing, Late, Missing], 1 },
        { [Missing, Missing, Late], 0 },
        { [Missing, Missing, OnTime, Missing, Missing, Coming], 2 },
        { [OnTime, OnTime], 0 },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Only_an_unbroken_row_at_the_end_counts(ReportStanding[] oldestFirst, int missed)
    {
        Assert.Equal(missed, MissedReports.InARow(oldestFirst));
        Assert.Equal(missed >= 2, MissedReports.ProposeRetirement(Plan, oldestFirst));
        Assert.Equal(missed >= 3, MissedReports.ProposeRetirement(Plan with { RetireAfterMissed = 3 }, oldestFirst));
    }

    /// <summary>Opened on 4 January; when each report was sent; what is to be done on a day.</summary>
    [Theory]
    [InlineData("", 20, 5, "", "", null, "01/06 08")]
    [InlineData("", 2, 6, "1", "", null, "10/06 08")]
    [InlineData("", 11, 6, "1", "1.1", null, "16/06 08")]
    [InlineData("", 17, 6, "1", "1.2", null, "22/06 17")]
    [InlineData("", 30, 6, "1", "1.2", null, "01/11 08")]
    [InlineData("2027-h1", 11, 6, "", "", null, "01/11 08")]
    [InlineData("", 2, 11, "2", "", null, "10/11 08")]
    [InlineData("", 24, 11, "2", "2.2", "2027-nam", "01/06 08")]
    [InlineData("2027-nam", 24, 11, "", "", null, "01/06 08")]
    [InlineData("2027-h1", 24, 11, "2", "2.2", null, "01/06 08")]
    public void What_is_to_be_written_and_when_to_look_again(string sent, int day, int month, string requests, string reminders, string? retire, string wake)
    {
        var now = At(day, month);
        var watch = ReportWatch.Of(Plan, Plan.Owed(At(4, 1), now, Days), sent.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToDictionary(id => id, id => Due(id).OpensAt), now, Days);
        Assert.Equal(requests, string.Join(' ', watch.Requests.Select(r => r.Number)));
        Assert.Equal(reminders, string.Join(' ', watch.Reminders.Select(r => $"{r.About}.{r.Reminder}")));
        Assert.Equal(retire, watch.RetirementAfter?.Id);
        Assert.Equal(wake, watch.WakeAt!.Value.ToOffset(TimeSpan.FromHours(7)).ToString("dd/MM HH", null));
        Assert.True(watch.WakeAt > now);
    }

    [Fact]
    public void Nothing_owed_needs_nothing() => Assert.Equal((0, 0, null), (Watch().Requests.Count, Watch().Reminders.Count, Watch().WakeAt));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(7, 3)]
    [InlineData(120, 99)]
    public void A_letters_number_says_what_it_is_about(int about, int reminder) => Assert.Equal(new ReportLetter(about, reminder), ReportLetter.Of(new ReportLetter(about, reminder).Number));

    private static ReportWatch Watch() => ReportWatch.Of(Plan, [], new Dictionary<string, DateTimeOffset>(), At(1, 6), Days);
}
