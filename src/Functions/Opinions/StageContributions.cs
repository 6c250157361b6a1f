using DanVanKheo.Dossiers;
using DanVanKheo.FollowUps;
using DanVanKheo.Programmes;
using DanVanKheo.Replications;

namespace DanVanKheo.Opinions;

/// <summary>What other people add to a stage before its holder answers: score sheets, ballots, reports. One case for each kind that has any.</summary>
public sealed class StageContributions(FollowUpWatch followUps, LineageWatch lineages)
{
    /// <summary>The letters that must have been sent by now, and when to look again. May run twice.</summary>
    public Task<ContributionWatch> WatchAsync(StageAttempt attempt, Stage stage, Dossier dossier, DateTimeOffset now, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return (attempt, dossier, now, stage.Kind) switch
        {
            (_, _, _, StageKind.Implementation or StageKind.AchievementReport) => followUps.WatchAsync(attempt, stage, dossier, now, cancellationToken),
            (_, _, _, StageKind.CellApproval) => lineages.WatchAsync(dossier, cancellationToken),
            _ => Task.FromResult(ContributionWatch.None),
        };
    }
}
