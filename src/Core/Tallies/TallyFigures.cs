using DanVanKheo.Dossiers;
using DanVanKheo.Periods;

namespace DanVanKheo.Tallies;

/// <summary>Counts as of the end of one day in Vietnam, by year of registration and place; every figure of a period is read from here.</summary>
public sealed class TallyFigures(DateOnly asOf)
{
    private readonly Dictionary<(int Year, TallyPlace Place), CellCounts> counts = [];
    private readonly Dictionary<string, List<(int Year, TallyPlace Place)>> units = new(StringComparer.Ordinal);

    public DateOnly AsOf { get; } = asOf;

    /// <summary>The groups of works that anything was counted in.</summary>
    public IReadOnlyList<string> Groups => [.. counts.Keys.Select(k => k.Place.Group).Where(g => g.Length > 0).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The units that anything was counted in, whether it still stands or not.</summary>
    public IReadOnlyList<string> Places => [.. units.Keys.Order(StringComparer.Ordinal)];

    public CellCounts this[int year, TallyPlace place]
    {
        get
        {
            if (counts.TryGetValue((year, place), out var found)) return found;
            if (!units.TryGetValue(place.Unit, out var places)) units[place.Unit] = places = [];
            places.Add((year, place));
            return counts[(year, place)] = new();
        }
    }

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
    public TallyFigures Within(IReadOnlySet<string> scope)
    {
        var some = new TallyFigures(AsOf);
        foreach (var (unit, places) in units.Where(u => scope.Contains(u.Key)))
        {
            some.units[unit] = places;
            foreach (var place in places) some.counts[place] = counts[place];
        }

        return some;
    }

    public int Count(FigureQuery query)
    {
        var cells = query.Cells;
        return Of(query).Sum(c => cells.Sum(cell => c.Counts[cell]));
    }

    /// <summary>The units with at least one dossier the query counts.</summary>
    public IReadOnlySet<string> Units(FigureQuery query)
    {
        var cells = query.Cells;
        return Of(query).Where(c => cells.Any(cell => c.Counts[cell] > 0)).Select(c => c.Unit).ToHashSet(StringComparer.Ordinal);
    }

    private IEnumerable<(string Unit, CellCounts Counts)> Of(FigureQuery query)
    {
        IEnumerable<(int Year, TallyPlace Place)> places = query.Unit is null ? counts.Keys : units.GetValueOrDefault(query.Unit) ?? [];
        return places.Where(p => query.Covers(p.Year, p.Place)).Select(p => (p.Place.Unit, counts[p]));
    }
}
