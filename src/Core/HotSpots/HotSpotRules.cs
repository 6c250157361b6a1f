using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Registrations;
using DanVanKheo.Rules;

namespace DanVanKheo.HotSpots;

/// <summary>What the register of hot spots asks for.</summary>
public static class HotSpotRules
{
    private const int LongestPlace = 300;
    private const int ShortestText = 10;
    private const int LongestText = 2000;

    /// <param name="units">Ids of those that may follow a matter.</param>
    public static IReadOnlyList<FieldProblem> Check(HotSpotInput input, IReadOnlyCollection<string> units, DateOnly today) =>
    [
        .. TextLength.Check("place", input.Place, 1, LongestPlace),
        .. units.Contains(input.Unit) ? (FieldProblem[])[] : [new("unit", "ChoiceMissing")],
        .. TextLength.Check("matter", input.Matter, ShortestText, LongestText),
        .. Day("opened", input.Opened, DateOnly.MinValue, today),
    ];

    /// <summary>Whether there is such a dossier is for who can look.</summary>
    public static IReadOnlyList<FieldProblem> Check(SettlementInput input, HotSpot spot, DateOnly today) =>
    [
        .. Day($"settled_{input.Number}", input.Settled, spot.Opened, today),
        .. input.Dossier.Length > 0 && !DossierCode.TryParse(input.Dossier, out _) ? (FieldProblem[])[new($"dossier_{input.Number}", "DossierUnknown", input.Dossier)] : [],
        .. TextLength.Check($"how_{input.Number}", input.How, ShortestText, LongestText),
    ];

    private static IEnumerable<FieldProblem> Day(string field, string typed, DateOnly first, DateOnly today)
    {
        if (!FieldRules.TryDate(typed, out var day)) yield return new(field, "NotDate");
        else if (day > today) yield return new(field, "DateInFuture");
        else if (day < first) yield return new(field, "SettledBeforeOpened", VietnamTime.Date(first));
    }
}
