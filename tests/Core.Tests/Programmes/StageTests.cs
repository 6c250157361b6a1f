using DanVanKheo.Calendar;
using DanVanKheo.Programmes;

namespace DanVanKheo.Tests.Programmes;

/// <summary>When a stage is due: so many working days, or a day of the year for everybody.</summary>
public sealed class StageTests
{
    private static readonly WorkingCalendar Calendar = new([new DateOnly(2027, 4, 30)]);

    [Theory]
    [InlineData("2027-04-19", null, "2027-04-28")]
    [InlineData("2027-04-23", null, "2027-05-05")]
    [InlineData("2027-04-19", "10-15", "2027-10-15")]
    [InlineData("2027-04-19", "10-16", "2027-10-18")]
    [InlineData("2027-10-14", "10-15", "2027-10-25")]
    [InlineData("2027-12-01", "10-15", "2027-12-10")]
    [InlineData("2028-01-03", "10-15", "2028-01-12")]
    public void Due(string opened, string? fixedDay, string due)
    {
        var stage = new Stage("bao-cao", StageKind.AchievementReport, "Báo cáo", Stage.Submitter, 7, new([]))
        {
            DueOn = fixedDay is null ? null : new(int.Parse(fixedDay[..2], null), int.Parse(fixedDay[3..], null)),
        };
        Assert.Equal(DateOnly.Parse(due, null), stage.DueAfter(VietnamTime.At(DateOnly.Parse(opened, null), new(9, 0)), 2027, Calendar).Day);
    }

    [Theory]
    [InlineData(StageKind.CellApproval, true)]
    [InlineData(StageKind.Intake, false)]
    [InlineData(StageKind.Implementation, false)]
    [InlineData(StageKind.AchievementReport, false)]
    [InlineData(StageKind.Appraisal, true)]
    [InlineData(StageKind.CouncilVote, true)]
    [InlineData(StageKind.BlocReview, true)]
    [InlineData(StageKind.Commendation, true)]
    [InlineData(StageKind.Nomination, false)]
    [InlineData(StageKind.Publication, false)]
    public void Judgements(StageKind kind, bool judges) => Assert.Equal(judges, new Stage("x", kind, "x", "x", 1, new([])).IsJudgement);
}
