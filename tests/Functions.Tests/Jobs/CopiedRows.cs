using System.Globalization;
using Azure.Data.Tables;
using DanVanKheo.TestKit;

namespace DanVanKheo.Functions.Tests.Jobs;

/// <summary>Many dossiers at once: copies of the rows of one that went its way, written beside the application into what it reads.</summary>
internal sealed class CopiedRows(AppProcess app)
{
    private const int AtOnce = 100;

    /// <summary>Beyond the numbers that are given out while tests run.</summary>
    private const int First = 1001;

    /// <returns>The codes of the copies: of the year, with numbers nobody is given meanwhile.</returns>
    public async Task<IReadOnlyList<string>> DossiersAsync(string code, int count, int year)
    {
        var row = await FirstAsync("Dossiers", TableClient.CreateQueryFilter($"RowKey eq {code}"));
        var partition = row.PartitionKey.Replace(code.Split('-')[1], Text(year), StringComparison.Ordinal);
        var codes = Enumerable.Range(First, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"DVK-{year}-{i:D4}")).ToList();
        foreach (var some in codes.Chunk(AtOnce)) await Table("Dossiers").SubmitTransactionAsync(some.Select(c => new TableTransactionAction(TableTransactionActionType.Add, Copy(row, partition, c))));
        return codes;
    }

    /// <summary>A decision for each, with a subject and a certificate of its own.</summary>
    /// <param name="subject">The name on the decision of a code.</param>
    public async Task DecisionsAsync(string code, IReadOnlyList<string> copies, Func<string, string> subject)
    {
        var row = await FirstAsync("Decisions", TableClient.CreateQueryFilter($"RowKey eq {"for-" + code}"));
        foreach (var some in copies.Chunk(AtOnce))
        {
            await Table("Decisions").SubmitTransactionAsync(some.Select(c => new TableTransactionAction(TableTransactionActionType.Add, Decision(row, c, subject(c)))));
        }
    }

    private static TableEntity Decision(TableEntity row, string code, string subject)
    {
        var copy = Copy(row, row.PartitionKey, "for-" + code);
        var number = int.Parse(code.Split('-')[2], CultureInfo.InvariantCulture);
        (copy["Dossier"], copy["SubjectName"], copy["Number"], copy["Certificate"]) = (code, subject, 5000 + number, string.Create(CultureInfo.InvariantCulture, $"COPY-{number:D4}"));
        return copy;
    }

    private static TableEntity Copy(TableEntity row, string partition, string key)
    {
        var copy = new TableEntity(partition, key);
        foreach (var (name, value) in row.Where(c => c.Key is not ("PartitionKey" or "RowKey" or "Timestamp" or "odata.etag"))) copy[name] = value;
        return copy;
    }

    private async Task<TableEntity> FirstAsync(string table, string filter) => await Table(table).QueryAsync<TableEntity>(filter).FirstAsync();

    private TableClient Table(string name) => new TableServiceClient($"DataFolder={app.DataFolder}").GetTableClient(name);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
