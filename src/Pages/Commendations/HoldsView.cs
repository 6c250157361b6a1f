using DanVanKheo.Rules;
using DanVanKheo.Staff;

namespace DanVanKheo.Commendations;

/// <summary>
/// What is pending against the subject of a dossier. A new hold POSTs to <paramref name="Address"/>: <c>nonce</c>, <c>kind</c>, <c>from</c>, <c>to</c> (dd/MM/yyyy, may be empty), <c>source</c>.
/// Lifting one POSTs <c>nonce</c>, <c>hold</c>, <c>reason-{hold}</c> to <c>{Address}/go</c>.
/// </summary>
public sealed record HoldsView(
    string Address,
    string Dossier,
    string Model,
    string SubjectName,
    string Unit,
    ChecksView Checks,
    IReadOnlyList<Hold> Holds,
    HoldInput Input,
    IReadOnlyList<FieldProblem> Problems,
    string Nonce)
{
    /// <summary>Why the reader sees this dossier.</summary>
    public WhyView? Why { get; init; }
}
