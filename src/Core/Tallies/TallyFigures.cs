using DanVanKheo.Dossiers;
using DanVanKheo.Periods;

namespace DanVanKheo.Tallies;

/// <summary>Counts as of the end of one day in Vietnam, by year of registration and place; every figure of a period is read from here.</summary>
public sealed class TallyFigures(DateOnly asOf)
{
    private readonly Dictionary<(int Year, TallyPlace Place), CellCounts> counts = [];

    public DateOnly AsOf { get; } = asOf;

    /// <summary>The groups of works that anything was counted in.</summary>
    public IReadOnlyList<string> Groups => [.. counts.Keys.Select(k => k.Place.Group).Where(g => g.Length > 0).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The units that anything was counted in, whether it still stands or not.</summary>
    public IReadOnlyList<string> Places => [.. counts.Keys.Select(k => k.Place.Unit).Distinct().Order(StringComparer.Ordinal)];

    public CellCounts this[int year, TallyPlace place] => counts.TryGetValue((year, place), out var found) ? found : counts[(year, place)] = new();

    /// <summary>The same figures from the records themselves: what a recount compares with.</summary>
    public static TallyFigures Count(DateOnly asOf, IEnumerable<CountedDossier> records)
    {
        var figures = new TallyFigures(asOf);
        foreach (var record in records)
        {
            foreach (var change in Tally.Of(record).Where(c => c.Day <= asOf)) figures[record.Year, change.Place].Add(change.Cell.Number, change.By);
        }

        return figures;
    }

    /// <summary>The same figures of some units only.</summary>
    public TallyFigures Within(IReadOnlySet<string> units)
    {
        var some = new TallyFigures(AsOf);
        foreach (var ((year, place), cells) in counts.Where(c => units.Contains(c.Key.Place.Unit))) some.counts[(year, place)] = cells;
        return some;
    }

    public int Count(FigureQuery query) => counts
        .Where(c => query.Covers(c.Key.Year, c.Key.Place))
        .Sum(c => c.Value.All.Where(cell => query.Covers(Cell.Of(cell.Key))).Sum(cell => cell.Value));

    /// <summary>The units with at least one dossier the query counts.</summary>
    public IReadOnlySet<string> Units(FigureQuery query) => counts
        .Where(c => query.Covers(c.Key.Year, c.Key.Place) && c.Value.All.Any(cell => cell.Value > 0 && query.Covers(Cell.Of(cell.Key))))
        .Select(c => c.Key.Place.Unit)
        .ToHashSet(StringComparer.Ordinal);
}
