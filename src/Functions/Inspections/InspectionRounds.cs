using DanVanKheo.Dossiers;
using DanVanKheo.FollowUps;

namespace DanVanKheo.Inspections;

/// <summary>The visits to all models, as the figures of a round need them.</summary>
public sealed class InspectionRounds(InspectionStore inspections, DossierStore dossiers)
{
    /// <summary>Those from one day to another, oldest first.</summary>
    public async Task<IReadOnlyList<InspectedVisit>> BetweenAsync(DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        var visits = new List<InspectedVisit>();
        foreach (var (dossier, all) in await inspections.AllAsync(cancellationToken))
        {
            var held = all.Where(v => v.Day >= from && v.Day <= to).ToList();
            if (held.Count == 0 || !DossierCode.TryParse(dossier, out var code) || await dossiers.FindAsync(code, cancellationToken) is not { Dossier: var found }) continue;
            visits.AddRange(held.Select(v => new InspectedVisit(dossier, found.Unit, v)));
        }

        return [.. visits.OrderBy(v => v.Visit.Day).ThenBy(v => v.Dossier, StringComparer.Ordinal)];
    }
}
