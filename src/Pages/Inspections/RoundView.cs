using DanVanKheo.Layout;
using DanVanKheo.Rules;

namespace DanVanKheo.Inspections;

/// <summary>The inspections of a year. Guidance is entered by POSTing <c>nonce</c>, <c>order</c>, <c>number</c>, <c>day</c>, <c>about</c>, <c>dossiers</c> (codes, one a line) to <c>/can-bo/kiem-tra</c>.</summary>
/// <param name="UnitNames">Unit id → name.</param>
/// <param name="Order">The place the next guidance gets: sending twice enters it once.</param>
/// <param name="Issued">Guidance was entered just now.</param>
public sealed record RoundView(
    int Year,
    IReadOnlyList<InspectionFigures> Figures,
    IReadOnlyList<InspectedVisit> Visits,
    IReadOnlyList<Guidance> Guidance,
    IReadOnlyDictionary<string, string> UnitNames,
    GuidanceInput Input,
    int Order,
    bool Issued,
    IReadOnlyList<FieldProblem> Problems,
    string Nonce)
{
    public const string OverdueKey = "trang-qua-han";
    public const string GuidanceKey = "trang-chi-dao";

    /// <summary>What should be mended by now.</summary>
    public IReadOnlyList<OverdueFinding> Overdue { get; init; } = [];

    /// <summary>Of the visits.</summary>
    public PageTurn Turn { get; init; } = PageTurn.Only with { Total = Visits.Count };

    public PageTurn OverdueTurn { get; init; } = PageTurn.Only;

    public PageTurn GuidanceTurn { get; init; } = PageTurn.Only with { Total = Guidance.Count };
}
