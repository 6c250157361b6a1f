using DanVanKheo.FollowUps;
using static DanVanKheo.Tests.FollowUps.SamplePlan;

namespace DanVanKheo.Tests.FollowUps;

public sealed class ReportPlanTests
{
    [Theory]
    [InlineData("2027-h1", "2027-06-15")]
    [InlineData("2027-nam", "2027-11-16")]
    [InlineData("2025-h1", "2025-06-16")]
    [InlineData("2025-nam", "2025-11-17")]
    [InlineData("2026-h1", "2026-06-16")]
    public void A_deadline_moves_off_weekends_and_holidays(string id, string day)
    {
        var owed = Plan.Owed(At(2, 1, 2025), At(31, 12), Days);
        Assert.Equal(DateOnly.Parse(day, null), owed.Single(d => d.Id == id).Deadline.Day);
    }

    [Fact]
    public void The_window_opens_and_the_grace_ends_in_working_days()
    {
        Assert.Equal((At(1, 6, hour: 8), At(22, 6, hour: 17)), (Due().OpensAt, Due().GraceEnds));
        Assert.Equal(At(1, 11, hour: 8), Due("2027-nam").OpensAt);
    }

    [Theory]
    [InlineData(4, 1, 4, 1, "2027-h1")]
    [InlineData(4, 1, 2, 6, "2027-h1 2027-nam")]
    [InlineData(4, 1, 31, 12, "2027-h1 2027-nam 2028-h1")]
    [InlineData(31, 5, 31, 5, "2027-h1")]
    [InlineData(2, 6, 2, 6, "2027-nam")]
    [InlineData(1, 12, 31, 12, "2028-h1")]
    public void Owed_is_what_opened_since_the_stage_did_and_the_next_one(int day, int month, int nowDay, int nowMonth, string ids)
    {
        var owed = Plan.Owed(At(day, month), At(nowDay, nowMonth), Days);
        Assert.Equal(ids.Split(' '), owed.Select(d => d.Id));
        Assert.Equal(Enumerable.Range(1, owed.Count), owed.Select(d => d.Number));
    }

    [Fact]
    public void Over_years_the_numbers_go_on()
    {
        var owed = Plan.Owed(At(4, 1, 2025), At(4, 1, 2028), Days);
        Assert.Equal(["2025-h1", "2025-nam", "2026-h1", "2026-nam", "2027-h1", "2027-nam", "2028-h1"], owed.Select(d => d.Id));
        Assert.Equal(7, owed[^1].Number);
    }

    [Fact]
    public void A_plan_without_dates_owes_nothing() => Assert.Empty((Plan with { Dates = [] }).Owed(At(4, 1), At(31, 12), Days));

    /// <summary>Deadline Tuesday 15/06 17:00, grace to Tuesday 22/06 17:00: the weekend does not count.</summary>
    [Theory]
    [InlineData(null, 31, 5, 10, ReportStanding.Coming)]
    [InlineData(null, 1, 6, 8, ReportStanding.Open)]
    [InlineData(null, 15, 6, 17, ReportStanding.Open)]
    [InlineData(null, 15, 6, 18, ReportStanding.Overdue)]
    [InlineData(null, 19, 6, 10, ReportStanding.Overdue)]
    [InlineData(null, 22, 6, 17, ReportStanding.Overdue)]
    [InlineData(null, 22, 6, 18, ReportStanding.Missing)]
    [InlineData("2027-06-15 17", 1, 7, 10, ReportStanding.OnTime)]
    [InlineData("2027-06-15 18", 1, 7, 10, ReportStanding.Late)]
    [InlineData("2027-12-01 10", 2, 12, 10, ReportStanding.Late)]
    [InlineData("2027-05-20 10", 21, 5, 10, ReportStanding.OnTime)]
    public void How_a_report_stands(string? sent, int day, int month, int hour, ReportStanding standing)
    {
        DateTimeOffset? sentAt = sent is null ? null : new DateTimeOffset(DateTime.ParseExact(sent, "yyyy-MM-dd HH", null), TimeSpan.FromHours(7));
        Assert.Equal(standing, Due().Standing(sentAt, At(day, month, hour: hour)));
    }
}
