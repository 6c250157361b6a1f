using DanVanKheo.Calendar;
using DanVanKheo.Letters;
using DanVanKheo.Opinions;
using DanVanKheo.Programmes;

namespace DanVanKheo.Appraisals;

/// <summary>Which letters an open appraisal stage has called for by now, and when to look again.</summary>
public static class AppraisalWatch
{
    /// <param name="missing">How many seats nobody is left for.</param>
    public static ContributionWatch Of(StageAttempt attempt, Stage stage, IReadOnlyList<Assignment> seats, int missing, WorkingCalendar calendar, DateTimeOffset now)
    {
        var key = new LetterKey(attempt.Dossier, attempt.Stage, attempt.Attempt, LetterKind.AppraisalRequest);
        List<Assignment> open = [.. seats.Where(s => s.IsOpen)];
        List<LetterKey> letters = [.. open.Select(s => key with { Person = s.Person })];
        if (stage.Reminders.Due(attempt.Due, now, calendar) is { } due)
        {
            // Who was asked after that day has just had the request.
            letters.AddRange(open.Where(s => s.AssignedAt < due.At).Select(s => key with { Kind = LetterKind.AppraisalReminder, Number = due.Number, Person = s.Person }));
        }

        if (missing > 0) letters.Add(key with { Kind = LetterKind.AppraisalShort, Number = seats.Count(s => s.Recusal is not null) + 1 });
        else if (open.Count == 0 && seats.Any(s => s.State == AssignmentState.Submitted)) letters.Add(key with { Kind = LetterKind.AppraisalReady });
        return new(letters, open.Count == 0 ? null : stage.Reminders.Upcoming(attempt.Due, now, calendar)?.At);
    }
}
