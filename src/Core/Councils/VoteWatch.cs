using DanVanKheo.Calendar;
using DanVanKheo.Letters;
using DanVanKheo.Opinions;

namespace DanVanKheo.Councils;

/// <summary>What a running round must have mailed by now, and when to look again. It never ends a round or a stage: the clock and the secretary do.</summary>
public static class VoteWatch
{
    /// <param name="holders">Who may answer the stage; they hear when the ballots can be counted.</param>
    public static ContributionWatch Of(VoteRound round, IReadOnlyList<Holder> holders, WorkingCalendar calendar, DateTimeOffset now)
    {
        if (round.HasEnded(now)) return new([.. holders.Select(h => Letter(round, LetterKind.VoteEnded, BallotNumber.Request(round.Number), h.Person))], null);
        var letters = round.Entitled.Select(m => Letter(round, LetterKind.BallotRequest, BallotNumber.Request(round.Number), m.Person));
        // A reminder that fell due before the round was opened is none.
        if (round.Settings.Reminders.Due(round.Due, now, calendar) is { } due && due.At > round.OpenedAt)
        {
            letters = letters.Concat(round.Awaited.Select(m => Letter(round, LetterKind.BallotReminder, BallotNumber.Reminder(round.Number, due.Number), m.Person)));
        }

        DateTimeOffset?[] times = [round.Settings.Reminders.Upcoming(round.Due, now, calendar)?.At, round.Due.Instant.AddSeconds(1)];
        return new([.. letters], times.Min()) { People = [.. round.Entitled.Select(m => m.Person)] };
    }

    private static LetterKey Letter(VoteRound round, LetterKind kind, int number, string person) =>
        new(round.Stage.Dossier, round.Stage.Stage, round.Stage.Attempt, kind, number, person);
}
