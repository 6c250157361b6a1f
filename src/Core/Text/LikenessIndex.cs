using System.Runtime.InteropServices;

namespace DanVanKheo.Text;

/// <summary>Texts among which the one most like another is looked for: <see cref="Likeness"/>, counted over all of them in one go.</summary>
public sealed class LikenessIndex
{
    /// <summary>The texts that hold a pair at least so many times, by pair and times: what two texts share is then one line per pair and time.</summary>
    private readonly Dictionary<(string Pair, int Times), List<int>> holders = [];
    private readonly List<int> totals = [];

    /// <summary>Texts are numbered as they come: 0 is the first.</summary>
    public void Add(string text)
    {
        var total = 0;
        foreach (var key in Keys(text))
        {
            if (!holders.TryGetValue(key, out var texts)) holders[key] = texts = [];
            texts.Add(totals.Count);
            total++;
        }

        totals.Add(total);
    }

    /// <summary>The first of the likest texts and how much it is alike, 0 to 1; null while there is none.</summary>
    public (int Text, double Share)? Likest(string text)
    {
        if (totals.Count == 0) return null;
        var (shared, total) = (new int[totals.Count], 0);
        foreach (var key in Keys(text))
        {
            total++;
            if (!holders.TryGetValue(key, out var texts)) continue;
            foreach (var other in CollectionsMarshal.AsSpan(texts)) shared[other]++;
        }

        var best = (Text: 0, Share: 0.0);
        for (var i = 0; i < shared.Length; i++)
        {
            if (Likeness.Share(shared[i], total + totals[i]) is var share && share > best.Share) best = (i, share);
        }

        return best;
    }

    private static IEnumerable<(string Pair, int Times)> Keys(string text) =>
        Likeness.Pairs(text).SelectMany(p => Enumerable.Range(1, p.Value), (p, times) => (p.Key, times));
}
