using DanVanKheo.Commendations;
using DanVanKheo.Dossiers;
using DanVanKheo.Nominations;
using DanVanKheo.Programmes;

namespace DanVanKheo.Opinions;

/// <summary>What an agreeing opinion makes happen, by the kind of its stage.</summary>
public sealed class StageOutcomes(CommendationOutcome commendation, DeclaredMatters declared, NominationDesk nominations)
{
    /// <summary>May run twice: each case finds what an earlier run did.</summary>
    public Task ApplyAsync(StageKey key, Stage stage, Dossier dossier, Opinion opinion, CancellationToken cancellationToken) => (stage.Kind, opinion) switch
    {
        (StageKind.Commendation, { Commendation: { } terms }) => commendation.ApplyAsync(stage, dossier, terms, cancellationToken),
        (StageKind.AchievementReport, _) => declared.ApplyAsync(key, dossier, opinion, cancellationToken),
        (StageKind.Nomination, _) => nominations.ApplyAsync(dossier, opinion, cancellationToken),
        _ => Task.CompletedTask,
    };
}
