using DanVanKheo.Commendations;
using DanVanKheo.Layout;
using DanVanKheo.Rules;

namespace DanVanKheo.Opinions;

/// <summary>
/// Who stands in for whom. The form POSTs to <c>/viec/uy-quyen</c>: <c>nonce</c>, <c>substitute</c>, <c>from</c>, <c>to</c> (dd/MM/yyyy), <c>reason</c>;
/// ending one POSTs <c>nonce</c> and <c>start</c> (yyyy-MM-dd) to <c>/viec/uy-quyen/ket-thuc</c>.
/// </summary>
public sealed record SubstitutionsView(
    string Person,
    IReadOnlyList<SubstitutionLine> Known,
    IReadOnlyList<Choice> Candidates,
    SubstitutionInput Input,
    IReadOnlyList<FieldProblem> Problems,
    string Nonce)
{
    /// <summary>Of those known.</summary>
    public PageTurn Turn { get; init; } = PageTurn.Only;
}
