using DanVanKheo.Dossiers;
using DanVanKheo.Rules;

namespace DanVanKheo.FollowUps;

/// <summary>
/// Everything the submitter does after registration. A report is written at <c>{Address}/{report}</c>, the achievement report at <c>{Address}/thanh-tich</c>;
/// the answer to a finding POSTs <c>nonce</c> and <c>answer_{number}</c> to <c>{Address}/khac-phuc/{number}</c>;
/// going on next year POSTs <c>nonce</c> and <c>lastResult</c> to <c>{Address}/tiep-tuc</c>.
/// </summary>
/// <param name="Achievement">The achievement report, when the dossier waits for it or holds it.</param>
/// <param name="ContinueIn">The year the model may be carried on in; null when it may not.</param>
public sealed record ReportHomeView(
    string Address,
    string Code,
    string Name,
    string Unit,
    StageBarView Stages,
    IReadOnlyList<ReportLine> Reports,
    ReportLine? Achievement,
    IReadOnlyList<Inspection> Inspections,
    int? ContinueIn,
    IReadOnlyDictionary<string, string> Typed,
    IReadOnlyList<FieldProblem> Problems,
    string Nonce,
    string? Notice = null)
{
    /// <summary>How the dossier ended; null while it goes on.</summary>
    public DossierStatus? Closed { get; init; }

    /// <summary>Codes of the dossiers that came from this one.</summary>
    public IReadOnlyList<string> Successors { get; init; } = [];
}
