using DanVanKheo.Dossiers;
using DanVanKheo.Programmes;
using DanVanKheo.Tallies;

namespace DanVanKheo.Periods;

/// <summary>
/// The steps of the funnel (domain.md §4.6, Biểu 3) and when a dossier reached each. Routes differ: a step the route has no stage for was reached
/// with the next one that it has, so that the funnel never widens.
/// </summary>
public static class Milestones
{
    /// <summary>The steps in their order, and the stages whose agreement reaches them.</summary>
    private static readonly (Measure Measure, StageKind[] Stages)[] Steps =
    [
        (Measure.CellApproved, [StageKind.CellApproval]),
        (Measure.BlocApproved, [StageKind.BlocReview]),
        (Measure.Implemented, [StageKind.Implementation, StageKind.AchievementReport]),
        (Measure.Recognised, [StageKind.Appraisal]),
        (Measure.Exemplary, [StageKind.CouncilVote]),
        (Measure.Commended, [StageKind.Commendation]),
        (Measure.Nominated, [StageKind.Nomination]),
    ];

    /// <summary>Registered, then every step; what Biểu 3 shows.</summary>
    public static IReadOnlyList<Measure> Funnel { get; } = [Measure.Registered, .. Steps.Select(s => s.Measure)];

    public static DateTimeOffset? CommendedAt(Dossier dossier) => dossier.CommendedAt ?? (dossier.Status == DossierStatus.Commended ? dossier.ClosedAt : null);

    public static IReadOnlyDictionary<Measure, DateTimeOffset> Of(Dossier dossier)
    {
        var reached = new Dictionary<Measure, DateTimeOffset>();
        DateTimeOffset? later = null;
        foreach (var (measure, stages) in Steps.Reverse())
        {
            // An earlier step cannot have come after a later one: a stage that was opened again answered twice.
            if (Own(dossier, measure, stages) is { } own && !(later < own)) later = own;
            if (later is { } known && measure != Measure.Commended) reached[measure] = known;
        }

        return reached;
    }

    private static DateTimeOffset? Own(Dossier dossier, Measure measure, StageKind[] stages)
    {
        if (measure == Measure.Commended) return CommendedAt(dossier);
        if (measure == Measure.Recognised && dossier.Status == DossierStatus.Recognised) return dossier.ClosedAt;
        var agreed = stages.Where(dossier.AgreedAt.ContainsKey).Select(s => dossier.AgreedAt[s]).ToList();
        return agreed.Count == 0 ? null : agreed.Max();
    }
}
