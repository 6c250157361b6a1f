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
    /// <summary>The most urgent first. Some may be done by now: <see cref="ReadAsync(Person, IEnumerable{ListedWork}, int, CancellationToken)"/> says.</summary>
    public async Task<IReadOnlyList<ListedWork>> OfAsync(Person person, CancellationToken cancellationToken)
    {
        var works = new List<ListedWork>();
        foreach (var listed in await worklist.OfAsync(person.Id, cancellationToken))
        {
            if (!listed.IsPlain) works.AddRange((await AtAsync(person, listed.Key, cancellationToken)).Select(Listed));
            else if (listed.Asked) works.Add(new(WorkKind.Opinion, listed.Key, listed.Kind, listed.Due!.Value));
        }

        foreach (var seat in await sheets.OfAsync(person.Id, cancellationToken))
        {
            if (!seat.IsOpen || await OpenAsync(AssignmentStore.KeyOf(seat), cancellationToken) is not var (dossier, attempt)) continue;
            works.Add(Listed(new(WorkKind.Sheet, dossier, attempt, attempt.Due) { Blind = programmes.Of(dossier).Route.Stage(attempt.Stage).Appraisal is { Blind: true } }));
        }

        return [.. works.OrderBy(w => w.Due.Day).ThenBy(w => w.Key.Dossier, StringComparer.Ordinal).ThenBy(w => w.Kind)];
    }

    /// <summary>The first of them that still wait, as their rows say.</summary>
    public async Task<IReadOnlyList<WorkItem>> ReadAsync(Person person, IEnumerable<ListedWork> works, int most, CancellationToken cancellationToken)
    {
        var items = new List<WorkItem>();
        foreach (var work in works)
        {
            if (items.Count == most) break;
            if ((work.Item ?? await ReadAsync(person, work.Key, cancellationToken)) is { } item) items.Add(item);
        }

        return items;
    }

    private async Task<WorkItem?> ReadAsync(Person person, StageKey key, CancellationToken cancellationToken) =>
        await OpenAsync(key, cancellationToken) is var (dossier, attempt) && attempt.IsAsked(person.Id) ? new(WorkKind.Opinion, dossier, attempt, attempt.Due) : null;

    private ListedWork Listed(WorkItem item) => new(item.Kind, item.Attempt.Key, programmes.Of(item.Dossier).Route.Stage(item.Attempt.Stage).Kind, item.Due, item);

    /// <summary>Everything that a stage asks of a person.</summary>
    private async Task<IReadOnlyList<WorkItem>> AtAsync(Person person, StageKey key, CancellationToken cancellationToken)
    {
        if (await OpenAsync(key, cancellationToken) is not var (dossier, attempt)) return [];
        var added = await AddedAsync(person, dossier, attempt, cancellationToken);
        return attempt.IsAsked(person.Id) ? [new(WorkKind.Opinion, dossier, attempt, attempt.Due), .. added] : [.. added];
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
