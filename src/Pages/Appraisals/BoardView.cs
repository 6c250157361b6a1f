using DanVanKheo.Layout;

namespace DanVanKheo.Appraisals;

/// <summary>All open panels of the bloc. "Phân công theo đề xuất" POSTs <c>nonce</c> to <c>/can-bo/tham-dinh</c>.</summary>
public sealed record BoardView(IReadOnlyList<BoardLine> Lines, IReadOnlyList<BoardLoad> Loads, string Nonce)
{
    /// <summary>On any page.</summary>
    public bool HasProposal { get; init; } = Lines.Any(l => l.Proposed.Count > 0);

    public PageTurn Turn { get; init; } = PageTurn.Only;
}
