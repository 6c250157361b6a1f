using DanVanKheo.Programmes;

namespace DanVanKheo.FollowUps;

/// <summary>One report of every year, as data: the half-year's by 15/06, the year's by 15/11.</summary>
/// <param name="Id">Stands in addresses behind the year: <c>h1</c> in <c>2027-h1</c>.</param>
public sealed record ReportDate(string Id, LocalText Name, CutOff On);
