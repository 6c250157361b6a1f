using DanVanKheo.Layout;
using DanVanKheo.Periods;
using DanVanKheo.Programmes;

namespace DanVanKheo.Outcomes;

/// <summary>The records behind one number.</summary>
/// <param name="Records">Those of one page.</param>
/// <param name="Total">All there are.</param>
/// <param name="Seal">SHA-256 of the codes of all.</param>
public sealed record OutcomeRecordsView(LocalText Name, IReadOnlyList<CountedDossier> Records, int Total, string Seal, PassportView Passport, IReadOnlyDictionary<string, string> UnitNames)
{
    /// <summary>Address of this list, which a POST freezes; the nonce is empty where none may.</summary>
    public string Address { get; init; } = "";

    public string Nonce { get; init; } = "";

    public PageTurn Turn { get; init; } = PageTurn.Only;
}
