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
        await ListAsync(row.PartitionKey, code, partition, codes);
        return codes;
    }

    /// <summary>What the lists of commended and recognised models name is named for the copies too.</summary>
    private async Task ListAsync(string from, string code, string partition, IReadOnlyList<string> copies)
    {
        var lines = await Table("Dossiers").QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {from} and RowKey eq {ListKey(NumberOf(code))}")).FirstOrDefaultAsync();
        if (lines?.GetString("Lines").Split('\n').FirstOrDefault(l => l.StartsWith($"{NumberOf(code)}|", StringComparison.Ordinal)) is not { } line) return;
        var rest = line[line.IndexOf('|', StringComparison.Ordinal)..];
        foreach (var block in copies.GroupBy(c => ListKey(NumberOf(c))))
        {
            await Table("Dossiers").AddEntityAsync(new TableEntity(partition, block.Key) { ["Lines"] = string.Join('\n', block.Select(c => NumberOf(c) + rest)) });
        }
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

        // A certificate leads back to its dossier.
        foreach (var copy in copies) await Table("Certificates").AddEntityAsync(new TableEntity(Certificate(copy), "certificate") { ["Dossier"] = copy });
    }

    private static TableEntity Decision(TableEntity row, string code, string subject)
    {
        var copy = Copy(row, row.PartitionKey, "for-" + code);
        (copy["Dossier"], copy["SubjectName"], copy["Number"], copy["Certificate"]) = (code, subject, 5000 + NumberOf(code), Certificate(code));
        return copy;
    }

    private static TableEntity Copy(TableEntity row, string partition, string key)
    {
        var copy = new TableEntity(partition, key);
        foreach (var (name, value) in row.Where(c => c.Key is not ("PartitionKey" or "RowKey" or "Timestamp" or "odata.etag"))) copy[name] = value;
        return copy;
    }

    private static string Certificate(string code) => string.Create(CultureInfo.InvariantCulture, $"COPY-{NumberOf(code):D4}");

    private static int NumberOf(string code) => int.Parse(code.Split('-')[2], CultureInfo.InvariantCulture);

    /// <summary>Two hundred dossiers stand in one row.</summary>
    private static string ListKey(int number) => string.Create(CultureInfo.InvariantCulture, $"listed-{number / 200:D6}");

    private async Task<TableEntity> FirstAsync(string table, string filter) => await Table(table).QueryAsync<TableEntity>(filter).FirstAsync();

    private TableClient Table(string name) => new TableServiceClient($"DataFolder={app.DataFolder}").GetTableClient(name);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
