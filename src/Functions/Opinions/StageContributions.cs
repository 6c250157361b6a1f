using DanVanKheo.Appraisals;
using DanVanKheo.Councils;
using DanVanKheo.Dossiers;
using DanVanKheo.FollowUps;
using DanVanKheo.Programmes;
using DanVanKheo.Replications;
using DanVanKheo.Rules;

namespace DanVanKheo.Opinions;

/// <summary>What other people add to a stage before its holder answers: score sheets, ballots, reports. One case for each kind that has any.</summary>
public sealed class StageContributions(AppraisalPanel appraisals, AppraisalTables tables, CouncilDesk council, FollowUpWatch followUps, LineageWatch lineages)
{
    /// <summary>The letters that must have been sent by now, and when to look again. May run twice.</summary>
    public Task<ContributionWatch> WatchAsync(StageAttempt attempt, Stage stage, Dossier dossier, DateTimeOffset now, CancellationToken cancellationToken) => stage.Kind switch
    {
        StageKind.Appraisal => appraisals.WatchAsync(attempt, stage, dossier, now, cancellationToken),
        StageKind.CouncilVote => council.WatchAsync(attempt, stage, dossier, now, cancellationToken),
        StageKind.Implementation or StageKind.AchievementReport => followUps.WatchAsync(attempt, stage, dossier, now, cancellationToken),
        StageKind.CellApproval => lineages.WatchAsync(dossier, cancellationToken),
        _ => Task.FromResult(ContributionWatch.None),
    };

    /// <summary>What stands against an opinion as long as those contributions are not complete.</summary>
    public async Task<IReadOnlyList<FieldProblem>> CheckAsync(StageAttempt attempt, Stage stage, Dossier dossier, Opinion? opinion, CancellationToken cancellationToken) => stage.Kind switch
    {
        StageKind.Appraisal when opinion is not null => AppraisalRules.Check(await tables.LackingAsync(attempt, dossier, cancellationToken), opinion),
        StageKind.CouncilVote => await council.CheckAsync(attempt, dossier, opinion?.Verdict, cancellationToken) is { } unvoted ? [unvoted] : [],
        _ => [],
    };
}
