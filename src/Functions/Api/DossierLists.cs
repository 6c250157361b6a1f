using System.Globalization;
using System.Runtime.CompilerServices;
using Azure.Data.Tables;
using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Search;
using DanVanKheo.Storage;

namespace DanVanKheo.Api;

/// <summary>Lists of dossiers, a bounded number of rows at a time: the rest of a search goes on with the next page.</summary>
public sealed class DossierLists(Tables tables, DossierStore dossiers, SearchReader search, DossierSight sight, OrganisationDirectory directory, TimeProvider clock)
{
    private const int MostLooked = 2000;
    private const int AtOnce = 200;

    /// <param name="after">The place the page before ended at; empty at the beginning.</param>
    /// <returns>The dossiers in the order of years and numbers, and where the next page begins; empty at the end.</returns>
    public async Task<(IReadOnlyList<Dossier> Found, string Place)> PageAsync(Person person, DossierFilter filter, int limit, string after, CancellationToken cancellationToken)
    {
        var (found, looked, scope) = (new List<Dossier>(), 0, await sight.ScopeAsync(person, cancellationToken));
        await foreach (var row in tables.Dossiers.QueryAsync<TableEntity>(Rows(filter, after), cancellationToken: cancellationToken))
        {
            var dossier = DossierRow.Read(row);
            if (scope.Shows(dossier.Code.ToString(), () => sight.ByDuty(person, dossier) is not null)) found.Add(dossier);
            if (found.Count == limit || ++looked == MostLooked) return (found, $"{row.PartitionKey}|{row.RowKey}");
        }

        return (found, "");
    }

    /// <summary>All of them, page after page.</summary>
    public async IAsyncEnumerable<Dossier> AllAsync(Person person, DossierFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var place = "";
        do
        {
            var (found, next) = await PageAsync(person, filter, AtOnce, place, cancellationToken);
            foreach (var dossier in found) yield return dossier;
            place = next;
        }
        while (place.Length > 0);
    }

    /// <summary>What is found for words, the best first; a code finds its dossier and nothing else. The index follows what is written within seconds.</summary>
    /// <param name="after">How many hits the pages before went through; empty at the beginning.</param>
    public async Task<(IReadOnlyList<Dossier> Found, string Place)> SearchAsync(Person person, string words, DossierFilter filter, int limit, string after, CancellationToken cancellationToken)
    {
        var (scope, query) = (await sight.ScopeAsync(person, cancellationToken), SearchQuery.Parse(words, VietnamTime.Day(clock.GetUtcNow()).Year));
        var found = new List<Dossier>();
        foreach (var code in query.Codes)
        {
            if (await SeenAsync(person, code, filter, scope, cancellationToken) is { } named) found.Add(named);
        }

        if (found.Count > 0) return (found, "");
        var skip = after.Length == 0 ? 0 : int.Parse(after, CultureInfo.InvariantCulture);
        for (var looked = 0; looked < MostLooked; looked += limit)
        {
            var hits = await search.FindAsync(query, scope, skip, limit, cancellationToken);
            foreach (var code in hits.Codes)
            {
                skip++;
                if (await SeenAsync(person, code, filter, scope, cancellationToken) is { } dossier) found.Add(dossier);
                if (found.Count == limit) return (found, skip < hits.Total ? skip.ToString(CultureInfo.InvariantCulture) : "");
            }

            if (skip >= hits.Total || hits.Codes.Count == 0) return (found, "");
        }

        return (found, skip.ToString(CultureInfo.InvariantCulture));
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

    /// <summary>The dossier, unless it is gone, filtered out or not the reader's.</summary>
    private async Task<Dossier?> SeenAsync(Person person, DossierCode code, DossierFilter filter, SearchScope scope, CancellationToken cancellationToken) =>
        await dossiers.FindAsync(code, cancellationToken) is { Dossier: var dossier } && filter.Takes(dossier) && scope.Shows(code.ToString(), () => sight.ByDuty(person, dossier) is not null) ? dossier : null;
}
