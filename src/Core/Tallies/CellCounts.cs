using System.Globalization;
using System.Text;

namespace DanVanKheo.Tallies;

/// <summary>How often each cell counts. Written as <c>0:12 257:3</c>, cell number and count, so that a column of a table can hold it and a person can read it.</summary>
public sealed class CellCounts
{
    private readonly SortedDictionary<int, int> counts = [];

    public IReadOnlyDictionary<int, int> All => counts;

    public bool IsEmpty => counts.Count == 0;

    public void Add(int cell, int by)
    {
        var count = counts.GetValueOrDefault(cell) + by;
        if (count == 0) counts.Remove(cell);
        else counts[cell] = count;
    }

    public void Add(CellCounts other)
    {
        foreach (var (cell, count) in other.counts) Add(cell, count);
    }

    /// <exception cref="FormatException">It is no list of counts.</exception>
    public void Add(string? text)
    {
        var rest = text.AsSpan();
        while (rest.Length > 0)
        {
            var end = rest.IndexOf(' ');
            var one = end < 0 ? rest : rest[..end];
            var colon = one.IndexOf(':');
            if (colon < 0) throw new FormatException($"'{text}' is no list of counts.");
            Add(int.Parse(one[..colon], NumberStyles.None, CultureInfo.InvariantCulture), int.Parse(one[(colon + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
            rest = end < 0 ? [] : rest[(end + 1)..];
        }
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var (cell, count) in counts) text.Append(text.Length > 0 ? " " : "").Append(CultureInfo.InvariantCulture, $"{cell}:{count}");
        return text.ToString();
    }
}
