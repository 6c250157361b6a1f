using System.Diagnostics;
using Azure.Data.Tables;

namespace DanVanKheo.Bench;

/// <summary>The table client as the app uses it: one row by its keys, one partition, everything.</summary>
internal static class TableBench
{
    private const int Gets = 50_000;
    private const int Queries = 4_000;

    public static async Task RunAsync(string connection, BenchSize size)
    {
        var table = new TableClient(connection, "bench");
        await table.CreateIfNotExistsAsync();
        Print(null, $"write, batches of {BenchRow.PerPartition}", "rows", size.Rows, await TimeAsync(() => FillAsync(table, size.Rows)));
        await GetAsync(table, size.Rows, 1_000); // warms up
        Print("20,000", $"point read at {size.Rows:N0} rows, one after the other", "reads", Gets, await TimeAsync(() => GetAsync(table, size.Rows, Gets)));
        Print("2,000", $"query of one partition ({BenchRow.PerPartition} rows)", "queries", Queries, await TimeAsync(() => QueryAsync(table, size.Rows, Queries)));
        Print("200,000", "scan of the whole table", "rows", size.Rows, await TimeAsync(() => ScanAsync(table, size.Rows)));
    }

    private static Task FillAsync(TableClient table, int rows) =>
        Parallel.ForEachAsync(Enumerable.Range(0, rows).Chunk(BenchRow.PerPartition), new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (numbers, stop) =>
            await table.SubmitTransactionAsync(numbers.Select(n => new TableTransactionAction(TableTransactionActionType.Add, BenchRow.Of(n))), stop));

    private static async Task GetAsync(TableClient table, int rows, int count)
    {
        var random = new Random(1);
        for (var i = 0; i < count; i++)
        {
            var number = random.Next(rows);
            await table.GetEntityAsync<BenchRow>(BenchRow.Partition(number), BenchRow.Key(number));
        }
    }

    private static async Task QueryAsync(TableClient table, int rows, int count)
    {
        var random = new Random(2);
        for (var i = 0; i < count; i++)
        {
            var partition = BenchRow.Partition(random.Next(rows));
            var seen = 0;
            await foreach (var row in table.QueryAsync<BenchRow>(TableClient.CreateQueryFilter($"PartitionKey eq {partition}"))) seen++;
            if (seen is 0 or > BenchRow.PerPartition) throw new InvalidOperationException($"A partition gave {seen} rows.");
        }
    }

    private static async Task ScanAsync(TableClient table, int rows)
    {
        var seen = 0;
        await foreach (var row in table.QueryAsync<BenchRow>()) seen++;
        if (seen != rows) throw new InvalidOperationException($"The scan saw {seen} of {rows} rows.");
    }

    private static async Task<TimeSpan> TimeAsync(Func<Task> work)
    {
        var started = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(started);
    }

    private static void Print(string? target, string what, string unit, int count, TimeSpan time) =>
        Console.WriteLine($"{what + ":",-60}{count / time.TotalSeconds,12:N0} {unit}/s{(target is null ? "" : "   target " + target)}");
}
