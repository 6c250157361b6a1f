using DanVanKheo.Appraisals;
using DanVanKheo.Dossiers;
using DanVanKheo.Opinions;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;

namespace DanVanKheo.Contests;

/// <summary>Reads a contest from its dossiers: who stood in each round, with how many points, and who went on.</summary>
public sealed class ContestTables(DossierStore dossiers, StageStore stages, AppraisalTables appraisals, OrganisationDirectory directory)
{
    /// <summary>Every round with its standings; none where the programme is no contest.</summary>
    public async Task<IReadOnlyList<RoundView>> ReadAsync(Programme programme, int year, CancellationToken cancellationToken)
    {
        if (programme.Contest is not { } contest) return [];
        var entries = contest.Rounds.ToDictionary(r => r.Stage, _ => new List<ContestEntry>());
        await foreach (var dossier in dossiers.InYearAsync(year, cancellationToken))
        {
            if (dossier.Programme != programme.Id) continue;
            foreach (var attempt in (await stages.OfAsync(dossier.Code.ToString(), cancellationToken)).Where(a => entries.ContainsKey(a.Stage)).GroupBy(a => a.Stage).Select(g => g.MaxBy(a => a.Attempt)!))
            {
                entries[attempt.Stage].Add(await EntryAsync(dossier, attempt, cancellationToken));
            }
        }

        return [.. contest.Rounds.Select(r => new RoundView(programme.Route.Stage(r.Stage).Name, r, [.. ContestRanking.Rank(r, entries[r.Stage]).Select(g => new GroupView(Name(g.Cluster), g.Standings))]))];
    }

    private async Task<ContestEntry> EntryAsync(Dossier dossier, StageAttempt attempt, CancellationToken cancellationToken)
    {
        var result = (await appraisals.ForOpinionAsync(attempt, dossier, cancellationToken))?.Result;
        return new(
            dossier.Code.ToString(),
            dossier.SubjectName,
            dossier.Unit,
            directory.Find(dossier.Unit)?.Cluster ?? "",
            result?.Median,
            result?.Criteria.ToDictionary(c => c.Criterion.Id, c => c.Median) ?? [],
            attempt.Opinion is { } opinion ? opinion.Verdict is Verdict.Approve or Verdict.ProposeHigher : null);
    }

    private string Name(string cluster) => directory.Find(cluster)?.Name ?? "";
}
