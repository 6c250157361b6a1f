namespace DanVanKheo.Periods;

/// <summary>One period on the officers' list: its newest version, or none yet.</summary>
/// <param name="Reported">Units that reported, of <paramref name="Units"/>.</param>
public sealed record PeriodLine(Period Period, ReportHead? Head, DateTimeOffset UnitsDue, DateTimeOffset BlocDue, int Reported, int Units, bool Closed, bool Overdue);
