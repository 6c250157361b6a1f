using DanVanKheo.Dossiers;

namespace DanVanKheo.Search;

/// <summary>One page of what was found.</summary>
/// <param name="Total">How many in all.</param>
/// <param name="Guessed">True when nothing had these very words, and words like them were taken.</param>
public sealed record SearchHits(IReadOnlyList<DossierCode> Codes, int Total, bool Guessed)
{
    public static SearchHits None { get; } = new([], 0, false);

    /// <param name="found">Tiers of each block.</param>
    public static SearchHits Page(IReadOnlyDictionary<SearchBlock, IReadOnlyList<NumberSet>> found, int skip, int take, bool guessed)
    {
        var blocks = found.OrderByDescending(b => b.Key.Year).ThenByDescending(b => b.Key.Index).ToList();
        var codes = Enumerable.Range(0, SearchRank.Tiers)
            .SelectMany(tier => blocks.Where(b => b.Value.Count > tier).SelectMany(b => b.Value[tier].Descending.Select(b.Key.Code)));
        return new([.. codes.Skip(skip).Take(take)], blocks.Sum(b => b.Value.Sum(t => t.Count)), guessed);
    }
}
