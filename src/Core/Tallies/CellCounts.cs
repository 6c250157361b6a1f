using System.Globalization;
using System.Text;

namespace DanVanKheo.Tallies;

/// <summary>How often each cell counts. Written as <c>0:12 257:3</c>, cell number and count, so that a column of a table can hold it and a person can read it.</summary>
public sealed class CellCounts
{
    /// <summary>Cells are kept by measure, each measure in an array of its own once it counts anything: a summary adds some hundred thousand of them.</summary>
    private const int Slice = Cell.Combinations;

    private const int MostSlices = 64;

    private int[]?[] slices = [];

    /// <summary>What counts, in the order of the cells.</summary>
    public IEnumerable<KeyValuePair<int, int>> All
    {
        get
        {
            for (var at = 0; at < slices.Length * Slice; at++)
            {
                if (this[at] is not 0 and var count) yield return new(at, count);
            }
        }
    }

    public bool IsEmpty => slices.All(s => s is null || s.All(c => c == 0));

    public int this[int cell] => cell / Slice < slices.Length && slices[cell / Slice] is { } slice ? slice[cell % Slice] : 0;

    public void Add(int cell, int by)
    {
        var at = cell / Slice;
        if (at >= slices.Length) Array.Resize(ref slices, at + 1);
        (slices[at] ??= new int[Slice])[cell % Slice] += by;
    }

    public void Add(CellCounts other)
    {
        foreach (var (cell, count) in other.All) Add(cell, count);
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
            if (colon < 0 || !int.TryParse(one[..colon], NumberStyles.None, CultureInfo.InvariantCulture, out var cell) || cell >= MostSlices * Slice) throw new FormatException($"'{text}' is no list of counts.");
            Add(cell, int.Parse(one[(colon + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
            rest = end < 0 ? [] : rest[(end + 1)..];
        }
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var (cell, count) in All) text.Append(text.Length > 0 ? " " : "").Append(CultureInfo.InvariantCulture, $"{cell}:{count}");
        return text.ToString();
    }
}
