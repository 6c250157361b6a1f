using DanVanKheo.Calendar;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;

namespace DanVanKheo.Opinions;

/// <summary>The ladder of a late stage: người duyệt → phó → cấp trên → quản trị. It only asks more people; it never decides.</summary>
public static class Ladder
{
    private static readonly TimeOnly StartOfWork = new(8, 0);

    /// <summary>The attempt after every rung that is due by now has been climbed.</summary>
    public static StageAttempt Climb(StageAttempt attempt, Stage stage, OrganisationDirectory directory, string unit, ChainGuard guard, WorkingCalendar calendar, DateTimeOffset now)
    {
        if (!attempt.IsOpen) return attempt;
        while (attempt.Rung < stage.Escalation.Count && At(stage.Escalation[attempt.Rung], attempt.Due, calendar) <= now) attempt = Step(attempt, stage, directory, unit, guard);
        return attempt;
    }

    /// <summary>One rung higher now, whatever the day: the address of the person asked is broken.</summary>
    public static StageAttempt Step(StageAttempt attempt, Stage stage, OrganisationDirectory directory, string unit, ChainGuard guard)
    {
        if (attempt.Rung >= stage.Escalation.Count) return attempt;
        var role = stage.Escalation[attempt.Rung].Role;
        var called = directory.Holders(role, unit).Where(p => !attempt.IsAsked(p.Id) && guard.Refusal(stage, p) is null).Select(p => new Holder(p.Id, HolderRole.Escalated, role));
        return attempt with { Rung = attempt.Rung + 1, Holders = [.. attempt.Holders, .. called] };
    }

    /// <summary>When the next rung is climbed; null at the top.</summary>
    public static DateTimeOffset? Next(StageAttempt attempt, Stage stage, WorkingCalendar calendar) =>
        attempt.Rung < stage.Escalation.Count ? At(stage.Escalation[attempt.Rung], attempt.Due, calendar) : null;

    private static DateTimeOffset At(EscalationRung rung, Deadline due, WorkingCalendar calendar) =>
        VietnamTime.At(calendar.Add(due.Day, rung.WorkingDaysFromDue), StartOfWork);
}
