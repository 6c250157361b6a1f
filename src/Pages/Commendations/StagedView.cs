using DanVanKheo.Layout;
using DanVanKheo.Rules;

namespace DanVanKheo.Commendations;

/// <summary>The staged results. "Áp dụng tất cả" POSTs <c>nonce</c>, <c>shared</c> (yes: one decision for the same award, day and signer), <c>batch</c> (the id of the batch it starts, so that a double click starts one) to <c>/can-bo/du-kien</c>.</summary>
public sealed record StagedView(IReadOnlyList<StagedLine> Lines, string Batch, IReadOnlyList<FieldProblem> Problems, string Nonce)
{
    /// <summary>On all pages.</summary>
    public int Count { get; init; } = Lines.Count;

    public PageTurn Turn { get; init; } = PageTurn.Only;
}
