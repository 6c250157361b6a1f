using DanVanKheo.Calendar;
using DanVanKheo.Letters;
using DanVanKheo.Programmes;

namespace DanVanKheo.Opinions;

/// <summary>What the orchestration of a stage does now: send these letters, then wait for news until <paramref name="WakeAt"/> (for ever when null), or close.</summary>
public sealed record StageWatch(bool IsOpen, IReadOnlyList<LetterKey> Letters, DateTimeOffset? WakeAt)
{
    public static StageWatch Of(StageAttempt attempt, Stage stage, WorkingCalendar calendar, DateTimeOffset now, ContributionWatch contributions)
    {
        if (!attempt.IsOpen) return new(false, [], null);
        var reminder = stage.Reminders.Due(attempt.Due, now, calendar);
        List<LetterKey> letters = [.. attempt.Holders.SelectMany(h => LettersTo(attempt, stage, h, reminder))];
        DateTimeOffset?[] times = [stage.Reminders.Upcoming(attempt.Due, now, calendar)?.At, Ladder.Next(attempt, stage, calendar), contributions.WakeAt];
        return new(true, [.. letters, .. contributions.Letters], times.Min());
    }

    /// <summary>The request, and the newest reminder. Whoever came later is named in the key; the first holder's letters keep the key they always had.</summary>
    private static IEnumerable<LetterKey> LettersTo(StageAttempt attempt, Stage stage, Holder holder, Reminder? reminder)
    {
        if (stage.IsAnsweredBySubmitter) yield break;
        var person = holder.As == HolderRole.Responsible ? "" : holder.Person;
        yield return new(attempt.Dossier, attempt.Stage, attempt.Attempt, holder.As == HolderRole.Escalated ? LetterKind.OpinionEscalation : LetterKind.OpinionRequest, 1, person);
        if (reminder is { } due && holder.As != HolderRole.Escalated) yield return new(attempt.Dossier, attempt.Stage, attempt.Attempt, LetterKind.OpinionReminder, due.Number, person);
    }
}
