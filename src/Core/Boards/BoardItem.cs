using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;

namespace DanVanKheo.Boards;

/// <summary>One open dossier as the board shows it: where it stands, who holds it and since when.</summary>
/// <param name="Holders">Ids of the people who are asked; none while the submitter has it.</param>
/// <param name="Since">When this stage, or the submitter, got it.</param>
/// <param name="Due">None while the submitter mends it.</param>
public sealed record BoardItem(
    DossierCode Code,
    string Name,
    string Unit,
    WorkField Field,
    SubjectType Subject,
    string Stage,
    int Attempt,
    IReadOnlyList<string> Holders,
    DateTimeOffset Since,
    Deadline? Due,
    bool Returned,
    IReadOnlyList<string> Tags,
    string Programme = "",
    int Edition = 0)
{
    public int DaysLate(DateTimeOffset now, WorkingCalendar calendar) => Due?.DaysLate(now, calendar) ?? 0;

    public bool IsLate(DateTimeOffset now) => Due?.IsPast(now) ?? false;

    /// <summary>Working days the holder has had it.</summary>
    public int DaysHeld(DateTimeOffset now, WorkingCalendar calendar) => Math.Max(0, calendar.Between(VietnamTime.Day(Since), VietnamTime.Day(now)));
}
