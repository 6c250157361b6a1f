using DanVanKheo.Commendations;
using DanVanKheo.Dossiers;
using DanVanKheo.Programmes;

namespace DanVanKheo.Opinions;

/// <summary>What an agreeing opinion makes happen, by the kind of its stage.</summary>
public sealed class StageOutcomes(DecisionStore decisions)
{
    /// <summary>May run twice: each case finds what an earlier run did.</summary>
    public Task ApplyAsync(StageKey key, Stage stage, Dossier dossier, Opinion opinion, CancellationToken cancellationToken) => (stage.Kind, opinion, dossier) switch
    {
        (StageKind.Commendation, { Commendation: { } terms }, _) => decisions.IssueAsync(key.Dossier, terms, cancellationToken),
        _ => Task.CompletedTask,
    };
}
