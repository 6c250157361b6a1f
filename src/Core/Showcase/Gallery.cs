namespace DanVanKheo.Showcase;

/// <summary>The public models in order, chosen and counted.</summary>
public sealed class Gallery(IReadOnlyCollection<GalleryItem> items)
{
    public const int PageSize = 12;

    /// <summary>The featured in their order, then the latest first.</summary>
    public IReadOnlyList<GalleryItem> Of(GalleryChoice choice) =>
        [.. items.Where(choice.Holds).OrderBy(i => i.Featured ?? int.MaxValue).ThenByDescending(i => i.Since).ThenByDescending(i => i.Code.ToString(), StringComparer.Ordinal)];

    /// <summary>How many models each value of one question leaves, with the other questions as they are chosen; the question itself is asked anew.</summary>
    /// <param name="without">The choice without an answer to that question.</param>
    public IReadOnlyDictionary<T, int> Counts<T>(GalleryChoice without, Func<GalleryItem, T> value)
        where T : notnull => items.Where(without.Holds).GroupBy(value).ToDictionary(g => g.Key, g => g.Count());
}
