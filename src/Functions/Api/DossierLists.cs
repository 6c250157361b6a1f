using Azure.Data.Tables;
using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Storage;
using DanVanKheo.Text;

namespace DanVanKheo.Api;

/// <summary>Lists of dossiers, a bounded number of rows at a time: the rest of a search goes on with the next page.</summary>
public sealed class DossierLists(Tables tables, DossierSight sight, OrganisationDirectory directory)
{
    private const int MostLooked = 2000;

    /// <param name="after">The place the page before ended at; empty at the beginning.</param>
    /// <returns>The dossiers in the order of years and numbers, and where the next page begins; empty at the end.</returns>
    public async Task<(IReadOnlyList<Dossier> Found, string Place)> PageAsync(Person person, DossierFilter filter, int limit, string after, CancellationToken cancellationToken)
    {
        var (found, looked, scope) = (new List<Dossier>(), 0, await sight.ScopeAsync(person, cancellationToken));
        await foreach (var row in tables.Dossiers.QueryAsync<TableEntity>(Rows(filter, after), cancellationToken: cancellationToken))
        {
            var dossier = DossierRow.Read(row);
            if (Holds(dossier, filter.Words) && scope.Shows(dossier.Code.ToString(), () => sight.ByDuty(person, dossier) is not null)) found.Add(dossier);
            if (found.Count == limit || ++looked == MostLooked) return (found, $"{row.PartitionKey}|{row.RowKey}");
        }

        return (found, "");
    }

    private string Rows(DossierFilter filter, string after)
    {
        List<string> parts = [TableClient.CreateQueryFilter($"RowKey ge {"DVK-"} and RowKey lt {"DVK-~"}"), Partitions(filter.Year)];
        if (after.Split('|') is [var partition, var row]) parts.Add($"({TableClient.CreateQueryFilter($"PartitionKey gt {partition} or (PartitionKey eq {partition} and RowKey gt {row})")})");
        if (filter.Stage is { } stage) parts.Add(TableClient.CreateQueryFilter($"Stage eq {stage}"));
        if (filter.Unit is { } unit) parts.Add(TableClient.CreateQueryFilter($"Unit eq {unit}"));
        if (filter.Status is { } status) parts.Add(TableClient.CreateQueryFilter($"Status eq {status.ToString()}"));
        return string.Join(" and ", parts);
    }

    private string Partitions(int? year)
    {
        if (year is { } one) return TableClient.CreateQueryFilter($"PartitionKey eq {DossierRow.Partition(directory.Archive, one)}");
        var bloc = directory.Archive + "-";
        return TableClient.CreateQueryFilter($"PartitionKey ge {bloc} and PartitionKey lt {bloc + "~"}");
    }

    private bool Holds(Dossier dossier, IReadOnlyList<string> words)
    {
        if (words.Count == 0) return true;
        var text = VietnameseText.Fold($"{dossier.Code} {dossier.Name} {dossier.SubjectName} {directory.Find(dossier.Unit)?.Name} {dossier.Unit}");
        return words.All(w => text.Contains(w, StringComparison.Ordinal));
    }
}
