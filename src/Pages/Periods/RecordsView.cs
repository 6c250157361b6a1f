using DanVanKheo.Layout;

namespace DanVanKheo.Periods;

/// <summary>The records behind one figure, a page at a time.</summary>
/// <param name="Figure">The figure as the tables have it; it must be <paramref name="Total"/>.</param>
/// <param name="UnitNames">Unit id → name; the same for groups.</param>
public sealed record RecordsView(
    PassportView Passport,
    FigureQuery Query,
    int Figure,
    int Total,
    PageTurn Turn,
    IReadOnlyList<CountedDossier> Records,
    IReadOnlyDictionary<string, string> UnitNames,
    IReadOnlyDictionary<string, string> GroupNames)
{
    /// <summary>Address of this list, which a POST freezes; the nonce is empty where none may.</summary>
    public string Address { get; init; } = "";

    public string Nonce { get; init; } = "";
}
