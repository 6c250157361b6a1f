using DanVanKheo.Layout;
using DanVanKheo.Rules;

namespace DanVanKheo.Evidence;

/// <summary>The officers' page of evidence. A GET form sends <c>ma</c>, the code of a dossier.</summary>
public sealed record EvidenceBoardView(string Typed, IReadOnlyList<FieldProblem> Problems, bool Scans)
{
    /// <summary>The files that need somebody; null for readers who do not look after them.</summary>
    public IReadOnlyList<EvidenceBoardLine>? Files { get; init; }

    /// <summary>Null before the first sweep.</summary>
    public SweepReport? Sweep { get; init; }

    /// <summary>Of the files.</summary>
    public PageTurn Turn { get; init; } = PageTurn.Only;
}
