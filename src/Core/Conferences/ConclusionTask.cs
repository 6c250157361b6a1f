using DanVanKheo.Calendar;
using DanVanKheo.Periods;

namespace DanVanKheo.Conferences;

/// <summary>One thing a conference's conclusion gives a unit to do.</summary>
/// <param name="Period">The period whose conference it was.</param>
/// <param name="Number">From 1 within the conference.</param>
/// <param name="Given">The day of the conference.</param>
/// <param name="Owner">Who in the unit answers for it, as typed.</param>
public sealed record ConclusionTask(string Period, int Number, DateOnly Given, string Text, string Unit, string Owner, Deadline Due)
{
    private static readonly ReminderSchedule Reminders = new([-3, 1]);

    /// <summary>What the unit or the office last said of it.</summary>
    public DoneAnswer Answer { get; init; }

    /// <summary>With what result, or why not.</summary>
    public string Result { get; init; } = "";

    public string AnsweredBy { get; init; } = "";

    public DateTimeOffset? AnsweredAt { get; init; }

    /// <summary>How it stood at an instant: what was said later is not known then. Silence is never read as not done.</summary>
    public TaskStanding At(DateTimeOffset instant) => (AnsweredAt <= instant ? Answer : DoneAnswer.NotReported) switch
    {
        DoneAnswer.Done => Due.IsPast(AnsweredAt!.Value) ? TaskStanding.DoneLate : TaskStanding.Done,
        DoneAnswer.NotDone => TaskStanding.NotDone,
        _ => Due.IsPast(instant) ? TaskStanding.Overdue : TaskStanding.Open,
    };

    /// <summary>The newest reminder that is due, before the date or after it; null when none is, or nothing waits.</summary>
    public Reminder? Letter(DateTimeOffset now, WorkingCalendar calendar) => Answer == DoneAnswer.NotReported ? Reminders.Due(Due, now, calendar) : null;
}
