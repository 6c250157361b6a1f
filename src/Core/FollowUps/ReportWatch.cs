using DanVanKheo.Calendar;

namespace DanVanKheo.FollowUps;

/// <summary>What is to be written about the reports of a model by now, and when to look again.</summary>
/// <param name="Requests">Reports to ask for.</param>
/// <param name="Reminders">The newest reminder of each; older ones are never caught up.</param>
/// <param name="RetirementAfter">The report whose absence makes retiring worth proposing; null when it is not.</param>
public sealed record ReportWatch(IReadOnlyList<ReportDue> Requests, IReadOnlyList<ReportLetter> Reminders, ReportDue? RetirementAfter, DateTimeOffset? WakeAt)
{
    /// <param name="owed">As <see cref="ReportPlan.Owed"/> has them.</param>
    /// <param name="sent">When each report came, by its id.</param>
    public static ReportWatch Of(ReportPlan plan, IReadOnlyList<ReportDue> owed, IReadOnlyDictionary<string, DateTimeOffset> sent, DateTimeOffset now, WorkingCalendar calendar)
    {
        if (owed.Count == 0) return new([], [], null, null);
        var standings = owed.Select(due => due.Standing(SentAt(due, sent), now)).ToList();
        // Once the next one is asked for, the one before is no longer asked for; it may still be sent.
        var current = owed.LastOrDefault(due => due.OpensAt <= now);
        var waits = current is not null && !sent.ContainsKey(current.Id);
        var reminder = waits ? plan.Reminders.Due(current!.Deadline, now, calendar) : null;
        var missed = MissedReports.ProposeRetirement(plan, standings) ? owed[standings.LastIndexOf(ReportStanding.Missing)] : null;
        DateTimeOffset?[] wakes =
        [
            owed[^1].OpensAt > now ? owed[^1].OpensAt : null,
            waits ? plan.Reminders.Upcoming(current!.Deadline, now, calendar)?.At : null,
            waits && current!.GraceEnds >= now ? current.GraceEnds.AddMinutes(1) : null,
        ];
        return new(waits ? [current!] : [], reminder is null ? [] : [new(current!.Number, reminder.Number)], missed, wakes.Min());
    }

    private static DateTimeOffset? SentAt(ReportDue due, IReadOnlyDictionary<string, DateTimeOffset> sent) => sent.TryGetValue(due.Id, out var at) ? at : null;
}
