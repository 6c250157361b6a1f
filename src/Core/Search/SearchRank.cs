namespace DanVanKheo.Search;

/// <summary>Which dossiers of a block hold all words, the likeliest first.</summary>
public static class SearchRank
{
    /// <summary>All in the number of a decision; all in the name; all in name, unit and person; all anywhere.</summary>
    public const int Tiers = 4;

    /// <summary>A dossier stands in the first tier it fits and in no other.</summary>
    public static IReadOnlyList<NumberSet> Of(IReadOnlyList<WordSets> words)
    {
        if (words.Count == 0) return [];
        Func<WordSets, NumberSet>[] views = [w => w.Number, w => w.Name, w => w.Name.Or(w.People).Or(w.Number), w => w.Name.Or(w.People).Or(w.Number).Or(w.Text)];
        var (tiers, seen) = (new List<NumberSet>(), NumberSet.None);
        foreach (var view in views)
        {
            var all = words.Select(view).Aggregate((a, b) => a.And(b));
            tiers.Add(all.Without(seen));
            seen = seen.Or(all);
        }

        return tiers;
    }
}
