using Azure.Data.Tables;
using DanVanKheo.Storage;

namespace DanVanKheo.Tallies;

/// <summary>
/// Writes tallies: always in one transaction with the row they count, each under its ETag, so that a retry that comes second fails as a whole
/// and cannot count twice.
/// </summary>
public sealed class TallyLedger(Tables tables)
{
    /// <summary>The operations that make the tallies of a partition grow by <paramref name="changes"/>: two rows for each place and month. Read now; they fail when somebody writes in between.</summary>
    public async Task<IReadOnlyList<TableTransactionAction>> GrowAsync(string partition, IEnumerable<TallyChange> changes, CancellationToken cancellationToken)
    {
        var actions = new List<TableTransactionAction>();
        foreach (var group in Tally.Sum(changes).GroupBy(c => (Month: TallyRow.Month(c.Day), c.Place)))
        {
            actions.Add(await GrowAsync(partition, TallyRow.Key(TallyRow.MonthPrefix, group.Key.Month, group.Key.Place), group, _ => TallyRow.Cells, cancellationToken));
            actions.Add(await GrowAsync(partition, TallyRow.Key(TallyRow.DayPrefix, group.Key.Month, group.Key.Place), group, c => TallyRow.DayColumn(c.Day.Day), cancellationToken));
        }

        return actions;
    }

    private async Task<TableTransactionAction> GrowAsync(string partition, string key, IEnumerable<TallyChange> changes, Func<TallyChange, string> columnOf, CancellationToken cancellationToken)
    {
        var found = await tables.Dossiers.FindAsync<TableEntity>(partition, key, cancellationToken);
        var row = found ?? new TableEntity(partition, key);
        foreach (var column in changes.GroupBy(columnOf))
        {
            var counts = new CellCounts();
            counts.Add(row.GetString(column.Key));
            foreach (var change in column) counts.Add(change.Cell.Number, change.By);
            row[column.Key] = counts.ToString();
        }

        return found is null ? new(TableTransactionActionType.Add, row) : new(TableTransactionActionType.UpdateReplace, row, found.ETag);
    }
}
