using DanVanKheo.Layout;

namespace DanVanKheo.Periods;

/// <summary>The reports of units that the officer who is signed in writes now.</summary>
public sealed record UnitReportsView(IReadOnlyList<UnitReportLine> Lines)
{
    public PageTurn Turn { get; init; } = PageTurn.Only;
}
