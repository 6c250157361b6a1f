using DanVanKheo.Calendar;
using DanVanKheo.Councils;
using DanVanKheo.Opinions;

namespace DanVanKheo.Tests.Councils;

public sealed class VoteWatchTests
{
    private static readonly WorkingCalendar Calendar = new([]);
    private static readonly Holder[] Holders = [new("secretary", HolderRole.Responsible), new("deputy", HolderRole.Escalated, "administrator")];
    private static readonly CouncilSettings Reminded = new(Reminders: new([-2, 0]));

    /// <summary>
    /// Opened Monday 1/3 at 9:00, due Monday 8/3 at 17:00, reminders on Thursday 4/3 and Monday 8/3 at 8:00.
    /// Members; day and hour in March; letters as kind, number and person; when to look again.
    /// </summary>
    [Theory]
    [InlineData("F-x", 1, 9, "BallotRequest 1000 m0, BallotRequest 1000 m1", "04 08:00:00")]
    [InlineData("F-x", 4, 7, "BallotRequest 1000 m0, BallotRequest 1000 m1", "04 08:00:00")]
    [InlineData("F-x", 4, 8, "BallotRequest 1000 m0, BallotRequest 1000 m1, BallotReminder 1001 m1", "08 08:00:00")]
    [InlineData("Fr", 8, 8, "BallotRequest 1000 m0, BallotRequest 1000 m1, BallotReminder 1002 m1", "08 17:00:01")]
    [InlineData("F-", 8, 17, "BallotRequest 1000 m0, BallotRequest 1000 m1, BallotReminder 1002 m1", "08 17:00:01")]
    [InlineData("F-", 8, 18, "VoteEnded 1000 secretary, VoteEnded 1000 deputy", "")]
    [InlineData("FA", 2, 9, "VoteEnded 1000 secretary, VoteEnded 1000 deputy", "")]
    [InlineData("xx", 1, 9, "VoteEnded 1000 secretary, VoteEnded 1000 deputy", "")]
    public void Who_is_written_to_by_now(string members, int day, int hour, string letters, string wake)
    {
        var watch = VoteWatch.Of(RoundSample.Of(members, Reminded), Holders, Calendar, VietnamTime.At(new(2027, 3, day), new(hour, 0)));
        Assert.Equal(letters, string.Join(", ", watch.Letters.Select(l => $"{l.Kind} {l.Number} {l.Person}")));
        Assert.All(watch.Letters, l => Assert.Equal(("DVK-2027-0042", "hoi-dong", 1), (l.Subject, l.Stage, l.Attempt)));
        Assert.Equal(wake, watch.WakeAt is { } at ? VietnamTime.Local(at).ToString("dd HH:mm:ss", null) : "");
    }

    [Fact]
    public void A_reminder_that_fell_due_before_the_round_began_is_not_sent()
    {
        var round = RoundSample.Of("--", Reminded with { Reminders = new([-5, -2]) });
        Assert.Equal(2, VoteWatch.Of(round, Holders, Calendar, RoundSample.Opened).Letters.Count);
        Assert.DoesNotContain(VoteWatch.Of(round, Holders, Calendar, RoundSample.Opened.AddHours(1)).Letters, l => l.Number == 1001);
    }

    [Fact]
    public void Letters_of_different_rounds_reminders_and_days_never_share_a_number()
    {
        var numbers = from number in Enumerable.Range(1, 20)
                      let round = RoundSample.Of("-") with { Number = number }
                      from letter in (int[])[BallotNumber.Request(number), .. Enumerable.Range(1, 9).Select(n => BallotNumber.Reminder(number, n)), .. Enumerable.Range(0, 60).Select(d => BallotNumber.ReminderByHand(round, new DateOnly(2027, 3, 1).AddDays(d)))]
                      select (number, letter);
        Assert.Distinct(numbers.Select(n => n.letter));
        Assert.All(numbers, n => Assert.True(BallotNumber.Concerns(n.letter, n.number) && !BallotNumber.Concerns(n.letter, n.number + 1)));
        Assert.True(BallotNumber.Concerns(2, 1) && BallotNumber.Concerns(2, 7));
    }
}
