using DanVanKheo.Rules;
using DanVanKheo.Staff;

namespace DanVanKheo.Commendations;

/// <summary>
/// One decision and the form to amend or revoke it. The form POSTs to <paramref name="Address"/>: <c>nonce</c>, <c>seen</c> (how many changes the reader saw),
/// <c>kind</c> (Amend, Revoke), <c>date</c> (dd/MM/yyyy), <c>signer</c>, <c>reason</c>; <c>subjectName</c>, <c>award</c>, <c>wording</c> to amend; <c>ground</c>, <c>recover</c> to revoke.
/// </summary>
/// <param name="Signers">Empty when the reader may only read.</param>
public sealed record DecisionView(
    string Address,
    string Number,
    DateOnly Date,
    DecisionState State,
    string Dossier,
    string Model,
    string Unit,
    string SubjectName,
    string Award,
    string Wording,
    string Certificate,
    IReadOnlyList<ChangeLine> Changes,
    IReadOnlyList<Choice> Awards,
    IReadOnlyList<Choice> Signers,
    ChangeInput Input,
    IReadOnlyList<FieldProblem> Problems,
    string Nonce)
{
    /// <summary>Every dossier the decision is about; one, or several that share it.</summary>
    public IReadOnlyList<string> About { get; init; } = [];

    /// <summary>Why the reader sees this dossier.</summary>
    public WhyView? Why { get; init; }

    public string Register { get; init; } = "/can-bo/quyet-dinh";
}
