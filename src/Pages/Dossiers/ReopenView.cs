using DanVanKheo.Commendations;
using DanVanKheo.Opinions;
using DanVanKheo.Rules;

namespace DanVanKheo.Dossiers;

/// <summary>A closed dossier before an officer who may open it again. POSTs <c>stage</c>, <c>reason</c> and <c>nonce</c> to <c>/can-bo/ho-so/{code}/mo-lai</c>.</summary>
public sealed record ReopenView(
    string Code,
    string Name,
    DossierStatus Status,
    IReadOnlyList<Choice> StageChoices,
    IReadOnlyList<EarlierOpinion> Earlier,
    string Stage,
    string Reason,
    IReadOnlyList<FieldProblem> Problems,
    string Nonce);
