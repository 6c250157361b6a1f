namespace DanVanKheo.Periods;

/// <summary>One of the numbered tables of a report (domain.md §4.6): columns named by the texts, rows, a total, and the sums that were checked.</summary>
/// <param name="Id"><c>Bieu1</c> … <c>Bieu9</c>, <c>S1</c>, <c>Cross</c>.</param>
public sealed record PeriodTable(string Id, IReadOnlyList<string> Columns, IReadOnlyList<TableRow> Rows, TableRow? Total, IReadOnlyList<TableCheck> Checks)
{
    public bool Adds => Checks.All(c => c.Holds);

    /// <summary>The total of every column was counted by itself; it must be the sum of the rows.</summary>
    public static IEnumerable<TableCheck> Down(IReadOnlyList<string> columns, IReadOnlyList<TableRow> rows, TableRow total, params IEnumerable<int> added) =>
        added.Select(c => new TableCheck("Down", columns[c], Int(total.Cells[c]), [.. rows.Select(r => Int(r.Cells[c]))]));

    /// <summary>In every row the parts must make the total.</summary>
    public static IEnumerable<TableCheck> Across(string key, IEnumerable<TableRow> rows, int total, params IReadOnlyList<int> parts) =>
        rows.Select(r => new TableCheck(key, r.Name.Length > 0 ? r.Name : r.Key, Int(r.Cells[total]), [.. parts.Select(p => Int(r.Cells[p]))]));

    private static int Int(TableCell cell) => (int)(cell.Value ?? 0);
}
