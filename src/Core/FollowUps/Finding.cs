using DanVanKheo.Calendar;

namespace DanVanKheo.FollowUps;

/// <summary>One thing to mend. <paramref name="Number"/> counts a dossier's findings over all its inspections from 1.</summary>
/// <param name="Answer">What the submitter says was done; empty before that.</param>
public sealed record Finding(int Number, int Inspection, string Text, string Remedy, Deadline Due, FindingState State = FindingState.Open, string Answer = "", DateTimeOffset? AnsweredAt = null)
{
    private static readonly ReminderSchedule Reminders = new([-3, 1]);

    public bool IsOverdue(DateTimeOffset now) => State == FindingState.Open && Answer.Length == 0 && Due.IsPast(now);

    /// <summary>Which letters about it should have left by now: 0 tells of it, the others remind. None once it is answered or closed.</summary>
    public IReadOnlyList<int> LettersBy(DateTimeOffset now, WorkingCalendar calendar) => Waits ? Reminders.Due(Due, now, calendar) is { } due ? [0, due.Number] : [0] : [];

    /// <summary>When the next letter about it leaves; null when none will.</summary>
    public DateTimeOffset? NextLetter(DateTimeOffset now, WorkingCalendar calendar) => Waits ? Reminders.Upcoming(Due, now, calendar)?.At : null;

    private bool Waits => State == FindingState.Open && Answer.Length == 0;
}
