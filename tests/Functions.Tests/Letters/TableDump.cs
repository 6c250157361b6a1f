using System.Globalization;
using System.Text;
using Azure.Data.Tables;
using DanVanKheo.Storage;
using DanVanKheo.TestKit;

namespace DanVanKheo.Functions.Tests.Letters;

/// <summary>Every row of every table with its version: two dumps are the same only if nobody wrote anything between them.</summary>
public static class TableDump
{
    /// <summary>What timers make of the other rows, in their own time.</summary>
    private static readonly string[] Derived = ["Search", "Webhooks", "Reconciliations"];

    /// <summary>How the keys of such rows begin in the table of dossiers: marks for the index, what the index keeps beside it; and in that of decisions: what was found at night.</summary>
    private static readonly string[] DerivedRows = ["to-index-", "outcome", "checked"];

    public static async Task<string> OfAsync(AppProcess app, params string[] without)
    {
        var text = new StringBuilder();
        foreach (var table in new Tables(new(new TableServiceClient($"DataFolder={app.DataFolder}"), null!)).All.Where(t => !without.Contains(t.Name) && !Derived.Contains(t.Name)))
        {
            // A report that its unit is still writing is a draft, as those in the table of drafts are.
            await foreach (var row in table.QueryAsync<TableEntity>().Where(r => (!r.ContainsKey("SentBy") || r.ContainsKey("SentAt")) && !DerivedRows.Any(d => r.RowKey.StartsWith(d, StringComparison.Ordinal)))) text.Append(CultureInfo.InvariantCulture, $"{table.Name} {row.PartitionKey} {row.RowKey} {row.ETag}\n");
        }

        return text.ToString();
    }

    /// <summary>Waits until the app has nothing to write any more.</summary>
    public static async Task<string> SettledAsync(AppProcess app, params string[] without)
    {
        var before = await OfAsync(app, without);
        for (var tries = 0; tries < 60; tries++)
        {
            await Task.Delay(700);
            var after = await OfAsync(app, without);
            if (after == before) return after;
            before = after;
        }

        throw new InvalidOperationException("The app never came to rest.");
    }
}
