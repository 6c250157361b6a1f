using DanVanKheo.Commendations;
using DanVanKheo.Layout;
using DanVanKheo.Rules;

namespace DanVanKheo.HotSpots;

/// <summary>
/// The register of hot spots. POSTs <c>nonce</c>, <c>number</c>, <c>place</c>, <c>unit</c>, <c>matter</c>, <c>opened</c> to <c>/can-bo/diem-nong</c>; <c>nonce</c>, <c>settled_n</c>, <c>dossier_n</c>, <c>how_n</c> to <c>…/n</c>.
/// </summary>
/// <param name="Settlement">What was typed about one of them and could not be kept.</param>
/// <param name="Number">The number the next one gets: sending twice enters it once.</param>
public sealed record HotSpotsView(IReadOnlyList<HotSpotLine> Lines, HotSpotInput Input, SettlementInput? Settlement, IReadOnlyList<Choice> Units, int Number, string Done, IReadOnlyList<FieldProblem> Problems, string Nonce)
{
    /// <summary>On all pages.</summary>
    public int Count { get; init; } = Lines.Count;

    public int Open { get; init; } = Lines.Count(l => l.Spot.IsOpen);

    /// <summary>Settled by a model.</summary>
    public int Modelled { get; init; } = Lines.Count(l => l.Spot is { IsOpen: false, Dossier.Length: > 0 });

    public PageTurn Turn { get; init; } = PageTurn.Only;
}
