using Azure.Data.Tables;
using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Storage;

namespace DanVanKheo.Tallies;

/// <summary>Figures as of any day, from the tallies alone: a few rows for each unit and month, however many dossiers there are.</summary>
public sealed class TallyReader(Tables tables, OrganisationDirectory directory)
{
    /// <param name="years">Years of registration.</param>
    public async Task<TallyFigures> ReadAsync(IEnumerable<int> years, DateOnly asOf, CancellationToken cancellationToken)
    {
        var figures = new TallyFigures(asOf);
        foreach (var year in years)
        {
            await AddMonthsAsync(figures, year, cancellationToken);
            await AddDaysAsync(figures, year, cancellationToken);
        }

        return figures;
    }

    private async Task AddMonthsAsync(TallyFigures figures, int year, CancellationToken cancellationToken)
    {
        var until = TallyRow.MonthPrefix + TallyRow.Month(figures.AsOf);
        await foreach (var row in RowsAsync(year, TallyRow.MonthPrefix, until, cancellationToken)) figures[year, TallyRow.Read(row).Place].Add(row.GetString(TallyRow.Cells));
    }

    private async Task AddDaysAsync(TallyFigures figures, int year, CancellationToken cancellationToken)
    {
        var month = TallyRow.DayPrefix + TallyRow.Month(figures.AsOf);
        await foreach (var row in RowsAsync(year, month + "|", month + "|~", cancellationToken))
        {
            var counts = figures[year, TallyRow.Read(row).Place];
            for (var day = 1; day <= figures.AsOf.Day; day++) counts.Add(row.GetString(TallyRow.DayColumn(day)));
        }
    }

    private IAsyncEnumerable<TableEntity> RowsAsync(int year, string from, string until, CancellationToken cancellationToken)
    {
        var partition = DossierRow.Partition(directory.Archive, year);
        return tables.Dossiers.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {from} and RowKey lt {until}"), cancellationToken: cancellationToken);
    }
}
