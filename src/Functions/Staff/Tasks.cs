using DanVanKheo.Appraisals;
using DanVanKheo.Councils;
using DanVanKheo.Dossiers;
using DanVanKheo.FollowUps;
using DanVanKheo.Opinions;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;

namespace DanVanKheo.Staff;

/// <summary>Everything that waits for one officer, of whatever kind.</summary>
public sealed class Tasks(Worklist worklist, StageStore stages, DossierStore dossiers, VoteStore votes, OpenSheets sheets, FollowUpTasks followUps, ProgrammeShelf programmes, TimeProvider clock)
{
    /// <summary>The most urgent first.</summary>
    public async Task<IReadOnlyList<WorkItem>> OfAsync(Person person, CancellationToken cancellationToken)
    {
        var items = new List<WorkItem>();
        foreach (var key in await worklist.OfAsync(person.Id, cancellationToken))
        {
            if (await OpenAsync(key, cancellationToken) is not var (dossier, attempt)) continue;
            if (attempt.IsAsked(person.Id)) items.Add(new(WorkKind.Opinion, dossier, attempt, attempt.Due));
            items.AddRange(await AddedAsync(person, dossier, attempt, cancellationToken));
        }

        foreach (var seat in await sheets.OfAsync(person.Id, cancellationToken))
        {
            if (!seat.IsOpen || await OpenAsync(AssignmentStore.KeyOf(seat), cancellationToken) is not var (dossier, attempt)) continue;
            items.Add(new(WorkKind.Sheet, dossier, attempt, attempt.Due) { Blind = programmes.Of(dossier).Route.Stage(attempt.Stage).Appraisal is { Blind: true } });
        }

        return [.. items.OrderBy(i => i.Due.Day).ThenBy(i => i.Dossier.Code.ToString(), StringComparer.Ordinal).ThenBy(i => i.Kind)];
    }

    /// <summary>Null for a stage that is closed.</summary>
    private async Task<(Dossier Dossier, StageAttempt Attempt)?> OpenAsync(StageKey key, CancellationToken cancellationToken)
    {
        if (await stages.FindAsync(key, cancellationToken) is not { Attempt: { IsOpen: true } attempt }) return null;
        var dossier = (await dossiers.GetAsync(key.Dossier, cancellationToken)).Dossier;
        return dossier.IsClosed ? null : (dossier, attempt);
    }

    private async Task<IEnumerable<WorkItem>> AddedAsync(Person person, Dossier dossier, StageAttempt attempt, CancellationToken cancellationToken) => programmes.Of(dossier).Route.Stage(attempt.Stage).Kind switch
    {
        StageKind.CouncilVote when await votes.LatestAsync(attempt.Key, cancellationToken) is { } round && round.Refuses(person.Id, clock.GetUtcNow()) is null => [new(WorkKind.Ballot, dossier, attempt, round.Due)],
        StageKind.Implementation or StageKind.AchievementReport => await followUps.OfAsync(person, dossier, attempt, cancellationToken),
        _ => [],
    };
}
