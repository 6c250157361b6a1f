using DanVanKheo.Calendar;

namespace DanVanKheo.Programmes;

/// <summary>One step of a route: who answers (a role of the directory), within how many working days, reminded when.</summary>
public sealed record Stage(string Id, StageKind Kind, string Name, string Role, int WorkingDays, ReminderSchedule Reminders)
{
    /// <summary>What a return may name beside the sections of the form.</summary>
    public IReadOnlyList<ReturnPoint> ReturnPoints { get; init; } = [];
}
