using DanVanKheo.Boards;
using DanVanKheo.Calendar;

namespace DanVanKheo.Staff;

/// <summary>One thing somebody holds, so that the dossier does not go on without them.</summary>
/// <param name="Person">Empty for whoever registered the model.</param>
/// <param name="Since">When it came to be with them.</param>
/// <param name="Due">Null for a dossier that went back to be mended: no clock runs.</param>
public sealed record Held(string Person, WorkKind Kind, BoardItem Dossier, string Stage, DateTimeOffset Since, Deadline? Due)
{
    /// <summary>Working days since then; 0 on the first day.</summary>
    public int Days(DateTimeOffset now, WorkingCalendar calendar) => calendar.Between(VietnamTime.Day(Since), VietnamTime.Day(now));

    /// <summary>Working days past the due date; 0 when there is time left.</summary>
    public int DaysLate(DateTimeOffset now, WorkingCalendar calendar) => Due?.DaysLate(now, calendar) ?? 0;
}
