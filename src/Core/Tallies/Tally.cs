using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Periods;

namespace DanVanKheo.Tallies;

/// <summary>What a dossier counts for. The tallies of a period are the sum of <see cref="Of"/> over its rows, whatever way they came about.</summary>
public static class Tally
{
    private static readonly Measure[] Measures = Enum.GetValues<Measure>();

    /// <summary>What the tallies must grow by when <paramref name="before"/> (null for a new dossier) is written as <paramref name="after"/>.</summary>
    public static IReadOnlyList<TallyChange> Changes(Dossier? before, Dossier after) =>
        Sum([.. before is null ? [] : Of(CountedDossier.From(before)).Select(c => c with { By = -c.By }), .. Of(CountedDossier.From(after))]);

    /// <summary>Every day and cell one dossier counts in.</summary>
    public static IEnumerable<TallyChange> Of(CountedDossier dossier)
    {
        var place = new TallyPlace(dossier.Unit, dossier.Programme, dossier.Group);
        foreach (var measure in Measures)
        {
            if (dossier.At(measure) is not { } reached) continue;
            var cell = new Cell(measure, dossier.Subject, dossier.Field, dossier.Kind, dossier.Level);
            yield return new(place, VietnamTime.Day(reached), cell, 1);
            if (measure != Measure.Dropped && dossier.DroppedAt is { } left) yield return new(place, VietnamTime.Day(left), cell, -1);
        }
    }

    /// <summary>The same changes, one for each place, day and cell; what cancels out is gone.</summary>
    public static IReadOnlyList<TallyChange> Sum(IEnumerable<TallyChange> changes) =>
        [.. changes.GroupBy(c => c with { By = 0 }).Select(g => g.Key with { By = g.Sum(c => c.By) }).Where(c => c.By != 0)];
}
