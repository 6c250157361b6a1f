namespace DanVanKheo.Periods;

/// <summary>What an amended report says differently: the numbers, and the dossiers that came, left or were changed.</summary>
public sealed record ReportDifference(IReadOnlyList<ReportChange> Numbers, IReadOnlyList<string> Came, IReadOnlyList<string> Left, IReadOnlyList<string> Changed)
{
    public bool IsEmpty => Numbers.Count + Came.Count + Left.Count + Changed.Count == 0;

    public static ReportDifference Between(PeriodTables before, IReadOnlyList<CountedDossier> recordsBefore, PeriodTables after, IReadOnlyList<CountedDossier> recordsAfter)
    {
        var (old, now) = (Counted(before, recordsBefore), Counted(after, recordsAfter));
        return new(
            [.. after.Tables.SelectMany(t => before.Find(t.Id) is { } earlier ? Cells(earlier, t) : [])],
            [.. now.Keys.Except(old.Keys).Order(StringComparer.Ordinal)],
            [.. old.Keys.Except(now.Keys).Order(StringComparer.Ordinal)],
            [.. now.Where(n => old.TryGetValue(n.Key, out var was) && Differs(was, n.Value)).Select(n => n.Key).Order(StringComparer.Ordinal)]);
    }

    private static IEnumerable<ReportChange> Cells(PeriodTable before, PeriodTable after)
    {
        var old = Rows(before).ToDictionary(Name, r => r, StringComparer.Ordinal);
        foreach (var row in Rows(after))
        {
            var was = old.GetValueOrDefault(Name(row));
            for (var i = 0; i < row.Cells.Count; i++)
            {
                if (was?.Cells[i].Value != row.Cells[i].Value && row.Cells[i].Style == CellStyle.Number) yield return new(after.Id, Name(row), after.Columns[i], was?.Cells[i].Value, row.Cells[i].Value);
            }
        }
    }

    private static IEnumerable<TableRow> Rows(PeriodTable table) => table.Total is { } total ? [.. table.Rows, total] : table.Rows;

    private static string Name(TableRow row) => row.Name.Length > 0 ? row.Name : row.Key;

    private static Dictionary<string, CountedDossier> Counted(PeriodTables tables, IReadOnlyList<CountedDossier> records)
    {
        var query = new FigureQuery();
        return records.Where(r => query.Covers(r, tables.Period.AsOf)).ToDictionary(r => r.Code, StringComparer.Ordinal);
    }

    private static bool Differs(CountedDossier one, CountedDossier other) =>
        (one.Unit, one.Subject, one.Field, one.Kind, one.Level, one.Group, one.CommendedAt) != (other.Unit, other.Subject, other.Field, other.Kind, other.Level, other.Group, other.CommendedAt)
        || one.Name != other.Name;
}
