using System.Text.RegularExpressions;
using DanVanKheo.Sheets;
using DanVanKheo.Text;

namespace DanVanKheo.Imports;

/// <summary>The row of a list that holds its headings, in any order, among others that are not ours.</summary>
/// <param name="Columns">Position in the row by column id.</param>
/// <param name="Ordinal">Position of the running number; null when the list has none.</param>
/// <param name="Unknown">Headings that name no column, as typed.</param>
public sealed partial record HeadingRow(int Number, IReadOnlyDictionary<string, int> Columns, int? Ordinal, IReadOnlyList<string> Unknown)
{
    /// <summary>Titles, dates and recipients stand above the headings of official lists.</summary>
    public const int Looked = 30;

    /// <summary>Fewer headings than this are words that happen to be there.</summary>
    private const int Fewest = 3;

    private static readonly string[] Ordinals = ["stt", "tt", "so tt", "so thu tu", "no"];

    /// <summary>The row with the most headings among the first <see cref="Looked"/>; null when none has enough of them.</summary>
    public static HeadingRow? Find(IEnumerable<SheetRow> rows, IReadOnlyList<ImportColumn> columns) =>
        rows.Take(Looked).Select(row => Read(row, columns)).Where(h => h.Columns.Count >= Fewest).MaxBy(h => h.Columns.Count);

    private static HeadingRow Read(SheetRow row, IReadOnlyList<ImportColumn> columns)
    {
        var (found, unknown, ordinal) = (new Dictionary<string, int>(StringComparer.Ordinal), new List<string>(), (int?)null);
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (row[i].Length == 0) continue;
            var heading = VietnameseText.Fold(Remark().Replace(row[i], " "));
            if (ordinal is null && Ordinals.Contains(heading)) ordinal = i;
            else if (Named(heading, VietnameseText.Fold(row[i]), columns) is { } column && found.TryAdd(column.Id, i)) continue;
            else unknown.Add(VietnameseText.NormaliseLine(row[i]));
        }

        return new(row.Number, found, ordinal, unknown);
    }

    /// <summary>With its remark in brackets first: "Kinh phí (đồng)" may be the heading itself.</summary>
    private static ImportColumn? Named(string heading, string whole, IReadOnlyList<ImportColumn> columns) =>
        columns.FirstOrDefault(c => c.Names.Contains(whole)) ?? columns.FirstOrDefault(c => c.Names.Contains(heading));

    /// <summary>"(bắt buộc)", "(*)", "[đồng]".</summary>
    [GeneratedRegex(@"\([^)]*\)|\[[^\]]*\]|\*")]
    private static partial Regex Remark();
}
