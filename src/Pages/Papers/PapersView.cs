using DanVanKheo.Commendations;
using DanVanKheo.Layout;
using DanVanKheo.Rules;

namespace DanVanKheo.Papers;

/// <summary>The papers of the office. A new draft POSTs <c>nonce</c>, <c>what</c> (one of <paramref name="Choices"/>), <c>dossier</c> (a code, for minutes and sheets) to <c>/can-bo/van-ban</c>.</summary>
public sealed record PapersView(IReadOnlyList<PaperLine> Papers, IReadOnlyList<Choice> Choices, string What, string Dossier, IReadOnlyList<FieldProblem> Problems, string Nonce)
{
    public PageTurn Turn { get; init; } = PageTurn.Only;
}
