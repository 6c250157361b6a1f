using DanVanKheo.Layout;
using DanVanKheo.Rules;

namespace DanVanKheo.Tallies;

/// <summary>Whether tallies and dossiers agree. POSTs <c>nonce</c> and <c>year</c> to <c>/can-bo/kiem-dem</c> (count) or <c>…/lap-lai</c> (rebuild).</summary>
/// <param name="Latest">The last recount of each year.</param>
/// <param name="Drifts">Every recount that found a difference, newest first.</param>
public sealed record RecountView(IReadOnlyList<Recount> Latest, IReadOnlyList<Recount> Drifts, string Year, IReadOnlyList<FieldProblem> Problems, string Nonce)
{
    /// <summary>Of the recounts that found a difference.</summary>
    public PageTurn Turn { get; init; } = PageTurn.Only;
}
