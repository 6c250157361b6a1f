using DanVanKheo.Letters;
using DanVanKheo.Opinions;

namespace DanVanKheo.Tests.Opinions;

/// <summary>What the orchestration of a stage sends now, and when it looks again. Due 28/04/2027, reminders at −2, 0 and +2 working days.</summary>
public sealed class StageWatchTests
{
    [Theory]
    [InlineData(19, 4, "OpinionRequest|1", "2027-04-26T01:00")]
    [InlineData(26, 4, "OpinionRequest|1 OpinionReminder|1", "2027-04-28T01:00")]
    [InlineData(28, 4, "OpinionRequest|1 OpinionReminder|2", "2027-04-29T01:00")]
    [InlineData(3, 5, "OpinionRequest|1 OpinionReminder|3 OpinionEscalation|1|pho-bi-thu", "2027-05-04T01:00")]
    [InlineData(6, 5, "OpinionRequest|1 OpinionReminder|3 OpinionEscalation|1|pho-bi-thu OpinionEscalation|1|truong-ban OpinionEscalation|1|pho-ban OpinionEscalation|1|quan-tri", null)]
    public void Letters_and_the_next_look(int day, int month, string letters, string? wake)
    {
        var attempt = Ladder.Climb(Chain.At(Chain.CellStage, "bi-thu"), Chain.CellStage, Chain.Directory, Chain.Cell, Chain.Guard(), Chain.Calendar, Chain.Day(day, month));
        var watch = StageWatch.Of(attempt, Chain.CellStage, Chain.Calendar, Chain.Day(day, month), ContributionWatch.None);
        Assert.True(watch.IsOpen);
        Assert.Equal(letters, string.Join(' ', watch.Letters.Select(l => l.ToString()["DVK-2027-0042|chi-bo|1|".Length..])));
        Assert.Equal(wake, watch.WakeAt?.UtcDateTime.ToString("yyyy-MM-ddTHH:mm", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_receiver_gets_letters_of_their_own()
    {
        var attempt = HandOverRules.HandOver(Chain.At(Chain.CellStage, "bi-thu"), "bi-thu", "pho-bi-thu");
        var watch = StageWatch.Of(attempt, Chain.CellStage, Chain.Calendar, Chain.Day(26, 4), ContributionWatch.None);
        Assert.Equal(["pho-bi-thu", "pho-bi-thu"], watch.Letters.Select(l => l.Person));
        Assert.Equal([LetterKind.OpinionRequest, LetterKind.OpinionReminder], watch.Letters.Select(l => l.Kind));
    }

    [Fact]
    public void The_submitter_is_not_written_to_as_an_approver() =>
        Assert.Empty(StageWatch.Of(Chain.At(Chain.ReportStage, "submitter"), Chain.ReportStage, Chain.Calendar, Chain.Day(26, 4), ContributionWatch.None).Letters);

    [Fact]
    public void What_others_add_wakes_it_earlier()
    {
        var letter = new LetterKey("DVK-2027-0042", "chi-bo", 1, LetterKind.OpinionRequest, 1, "dang-vien");
        var watch = StageWatch.Of(Chain.At(Chain.CellStage, "bi-thu"), Chain.CellStage, Chain.Calendar, Chain.Day(19, 4), new([letter], Chain.Day(20, 4)));
        Assert.Equal((letter, Chain.Day(20, 4)), (watch.Letters[^1], watch.WakeAt));
    }

    [Fact]
    public void A_closed_stage_sends_nothing_and_waits_for_nothing()
    {
        Assert.Equal((false, 0, null), Seen(Chain.Decided(Chain.CellStage, "bi-thu")));
        Assert.Equal((false, 0, null), Seen(Chain.At(Chain.CellStage, "bi-thu") with { WithdrawnAt = Chain.Day(20, 4) }));

        static (bool, int, DateTimeOffset?) Seen(StageAttempt attempt)
        {
            var watch = StageWatch.Of(attempt, Chain.CellStage, Chain.Calendar, Chain.Day(31, 12), ContributionWatch.None);
            return (watch.IsOpen, watch.Letters.Count, watch.WakeAt);
        }
    }
}
