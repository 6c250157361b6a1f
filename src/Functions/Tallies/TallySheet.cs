using Azure.Data.Tables;

namespace DanVanKheo.Tallies;

/// <summary>The tallies as the dossiers add up to, in the shape of the rows they should stand in.</summary>
internal sealed class TallySheet
{
    private readonly Dictionary<string, SortedDictionary<string, CellCounts>> rows = new(StringComparer.Ordinal);

    public void Add(TallyChange change)
    {
        var month = TallyRow.Month(change.Day);
        Add(TallyRow.Key(TallyRow.MonthPrefix, month, change.Place), TallyRow.Cells, change);
        Add(TallyRow.Key(TallyRow.DayPrefix, month, change.Place), TallyRow.DayColumn(change.Day.Day), change);
    }

    /// <summary>The columns the row should have; a column that counts nothing is left out.</summary>
    public IEnumerable<(string Column, string Counts)> Columns(string key) =>
        rows.TryGetValue(key, out var columns) ? columns.Where(c => !c.Value.IsEmpty).Select(c => (c.Key, c.Value.ToString())) : [];

    /// <summary>The keys of the rows that are not as they should be, missing ones and needless ones among them.</summary>
    public static IReadOnlyList<string> Wrong(IReadOnlyDictionary<string, TableEntity> found, TallySheet wanted) =>
        [.. found.Keys.Union(wanted.rows.Keys).Where(key => !Of(found.GetValueOrDefault(key)).SequenceEqual(wanted.Columns(key))).Order(StringComparer.Ordinal)];

    /// <summary>What stands in the months that differ and what should, for a person to read.</summary>
    public static IReadOnlyList<string> Describe(IReadOnlyDictionary<string, TableEntity> found, TallySheet wanted, IEnumerable<string> wrong) =>
        [.. wrong.Take(Recount.MostFound).Select(key => $"{key}: {Text(Of(found.GetValueOrDefault(key)))} ≠ {Text(wanted.Columns(key))}")];

    private void Add(string key, string column, TallyChange change)
    {
        if (!rows.TryGetValue(key, out var columns)) rows[key] = columns = new(StringComparer.Ordinal);
        if (!columns.TryGetValue(column, out var counts)) columns[column] = counts = new();
        counts.Add(change.Cell.Number, change.By);
    }

    private static IEnumerable<(string Column, string Counts)> Of(TableEntity? row) => row is null ? [] : row
        .Where(c => c.Value is string { Length: > 0 } && (c.Key == TallyRow.Cells || c.Key is ['D', _, _]))
        .OrderBy(c => c.Key, StringComparer.Ordinal)
        .Select(c => (c.Key, (string)c.Value));

    private static string Text(IEnumerable<(string Column, string Counts)> columns) => string.Join(", ", columns.Select(c => $"{c.Column}={c.Counts}"));
}
