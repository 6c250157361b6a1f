using DanVanKheo.Calendar;
using DanVanKheo.Letters;
using DanVanKheo.Programmes;

namespace DanVanKheo.Opinions;

/// <summary>What the orchestration of a stage does now: send these letters, then wait for the opinion until <paramref name="WakeAt"/> (for ever when null), or close.</summary>
public sealed record StageWatch(bool IsOpen, IReadOnlyList<LetterKey> Letters, DateTimeOffset? WakeAt)
{
    public static StageWatch Of(StageAttempt attempt, Stage stage, WorkingCalendar calendar, DateTimeOffset now)
    {
        if (!attempt.IsOpen) return new(false, [], null);
        List<LetterKey> letters = [new(attempt.Dossier, attempt.Stage, attempt.Attempt, LetterKind.OpinionRequest)];
        if (stage.Reminders.Due(attempt.Due, now, calendar) is { } due)
        {
            letters.Add(new(attempt.Dossier, attempt.Stage, attempt.Attempt, LetterKind.OpinionReminder, due.Number));
        }

        return new(true, letters, stage.Reminders.Upcoming(attempt.Due, now, calendar)?.At);
    }
}
