using DanVanKheo.Dossiers;
using DanVanKheo.Programmes;

namespace DanVanKheo.Opinions;

/// <summary>What other people add to a stage before its holder answers: score sheets, ballots, reports. One case for each kind that has any.</summary>
public sealed class StageContributions
{
    /// <summary>The letters that must have been sent by now, and when to look again. May run twice.</summary>
    public Task<ContributionWatch> WatchAsync(StageAttempt attempt, Stage stage, Dossier dossier, DateTimeOffset now, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return (attempt, dossier, now, stage.Kind) switch
        {
            _ => Task.FromResult(ContributionWatch.None),
        };
    }
}
