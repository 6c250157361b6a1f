namespace DanVanKheo.Periods;

/// <summary>One report an officer owes for a unit.</summary>
public sealed record UnitReportLine(string Address, Period Period, string UnitName, DateTimeOffset Due, bool Overdue, DateTimeOffset? SentAt);
