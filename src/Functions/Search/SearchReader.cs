using DanVanKheo.Dossiers;

namespace DanVanKheo.Search;

/// <summary>Answers a query from the index: all words, in any order; words like them when nothing has those very words.</summary>
public sealed class SearchReader(SearchIndex index)
{
    /// <summary>So many words like one that was typed.</summary>
    private const int MostLike = 8;

    public async Task<SearchHits> FindAsync(SearchQuery query, SearchScope scope, int skip, int take, CancellationToken cancellationToken)
    {
        if (query.IsEmpty) return SearchHits.None;
        var allowed = scope.All ? null : await UnitsAsync(scope, cancellationToken);
        var hidden = ByBlock(scope.Hidden);
        var exact = await Task.WhenAll(query.Words.Select(word => index.OfAsync(word, cancellationToken)));
        if (Page(exact, guessed: false) is { Total: > 0 } found) return found;
        // First only what nobody wrote; then anything may be a slip.
        var liked = await Task.WhenAll(query.Words.Select(word => LikeAsync(word, cancellationToken)));
        var mended = exact.Select((sets, i) => sets.Count == 0 ? liked[i] : sets).ToList();
        return Page(mended, guessed: true) is { Total: > 0 } close ? close : Page([.. exact.Select((sets, i) => Join([sets, liked[i]]))], guessed: true);

        SearchHits Page(IReadOnlyList<IReadOnlyDictionary<SearchBlock, WordSets>> words, bool guessed) =>
            SearchHits.Page(Rank(words).ToDictionary(b => b.Key, b => Seen(b.Key, b.Value)), skip, take, guessed);

        IReadOnlyList<NumberSet> Seen(SearchBlock block, IReadOnlyList<NumberSet> tiers) =>
            [.. tiers.Select(t => allowed is null ? t : t.And(allowed.GetValueOrDefault(block, NumberSet.None))).Select(t => hidden.TryGetValue(block, out var hide) ? t.Without(hide) : t)];
    }

    private static IEnumerable<KeyValuePair<SearchBlock, IReadOnlyList<NumberSet>>> Rank(IReadOnlyList<IReadOnlyDictionary<SearchBlock, WordSets>> words) => words
        .MinBy(w => w.Count)!.Keys
        .Where(block => words.All(w => w.ContainsKey(block)))
        .Select(block => KeyValuePair.Create(block, SearchRank.Of([.. words.Select(w => w[block])])));

    private async Task<IReadOnlyDictionary<SearchBlock, WordSets>> LikeAsync(string word, CancellationToken cancellationToken)
    {
        var others = await index.LikeAsync(word, MostLike, cancellationToken);
        return Join(await Task.WhenAll(others.Select(other => index.OfAsync(other, cancellationToken))));
    }

    private async Task<Dictionary<SearchBlock, NumberSet>> UnitsAsync(SearchScope scope, CancellationToken cancellationToken)
    {
        var units = await Task.WhenAll(scope.Units.Select(unit => index.OfAsync(SearchIndex.UnitWord(unit), cancellationToken)));
        var allowed = Join(units).ToDictionary(b => b.Key, b => b.Value.People);
        foreach (var (block, named) in ByBlock(scope.Dossiers)) allowed[block] = allowed.GetValueOrDefault(block, NumberSet.None).Or(named);
        return allowed;
    }

    private static Dictionary<SearchBlock, NumberSet> ByBlock(IEnumerable<string> dossiers) => dossiers
        .Select(d => DossierCode.TryParse(d, out var code) ? code : default)
        .GroupBy(SearchBlock.Of)
        .ToDictionary(g => g.Key, g => NumberSet.Of(g.Select(SearchBlock.PlaceOf)));

    private static Dictionary<SearchBlock, WordSets> Join(IEnumerable<IReadOnlyDictionary<SearchBlock, WordSets>> words) => words
        .SelectMany(w => w)
        .GroupBy(w => w.Key, w => w.Value)
        .ToDictionary(g => g.Key, g => g.Aggregate((a, b) => a.Or(b)));
}
