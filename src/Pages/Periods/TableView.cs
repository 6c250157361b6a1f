using DanVanKheo.Layout;

namespace DanVanKheo.Periods;

/// <summary>One numbered table with its passport.</summary>
/// <param name="Others">Ids of all tables of the report.</param>
public sealed record TableView(PassportView Passport, PeriodTable Table, IReadOnlyList<string> Others)
{
    /// <summary>Of the rows.</summary>
    public PageTurn Turn { get; init; } = PageTurn.Only;
}
