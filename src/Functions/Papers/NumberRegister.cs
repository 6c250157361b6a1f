using Azure.Data.Tables;
using DanVanKheo.Calendar;
using DanVanKheo.Storage;

namespace DanVanKheo.Papers;

/// <summary>
/// Numbers of papers, partitioned by series. Rows: <c>counter</c>, the number itself, and <c>for-{key}</c> (which number a paper got, or one of those who share it),
/// <c>with-{number}-{key}</c> (those who share it),
/// written in one transaction: no gap, no reuse, no second number for one paper. <see cref="NumberChecks"/> keeps a row <c>checked</c> beside them.
/// </summary>
public sealed class NumberRegister(Tables tables)
{
    private const string Counter = "counter";
    private const string For = "for-";
    private const string With = "with-";

    /// <summary>Of the counter: the latest day on any paper of the series. A counter that was begun without it has none.</summary>
    private const string Latest = "Latest";

    /// <summary>Gives the paper called <paramref name="key"/> its number, or finds the one an earlier run gave it.</summary>
    /// <param name="make">The columns of the paper with its number; may be asked again with the next one.</param>
    public async Task<TableEntity> TakeAsync(NumberSeries series, string key, Func<int, TableEntity> make, CancellationToken cancellationToken)
    {
        TableEntity? paper;
        while ((paper = await FindAsync(series, key, cancellationToken)) is null)
        {
            var counter = await tables.Decisions.FindAsync<TableEntity>(series.Key, Counter, cancellationToken);
            await TrySubmitAsync(series, key, counter, make, cancellationToken);
        }

        return paper;
    }

    /// <summary>The number of the paper called <paramref name="number"/> for one of those it is about, called <paramref name="key"/>: several share one paper.</summary>
    public async Task<TableEntity> TakeAsync(NumberSeries series, string key, string number, Func<int, TableEntity> make, CancellationToken cancellationToken)
    {
        if (await FindAsync(series, key, cancellationToken) is { } known) return known;
        var shared = await TakeAsync(series, number, make, cancellationToken);
        if (number == key) return shared;
        // Whoever takes part later writes lines of their own; a second run finds them.
        var columns = make(shared.GetInt32("Number")!.Value);
        await tables.Decisions.UpsertEntityAsync(new TableEntity(series.Key, WithOf(columns.GetInt32("Number")!.Value) + key), TableUpdateMode.Replace, cancellationToken);
        await tables.Decisions.TryAddAsync(Row(series, For + key, columns), cancellationToken);
        return (await FindAsync(series, key, cancellationToken))!;
    }

    public Task<TableEntity?> FindAsync(NumberSeries series, string key, CancellationToken cancellationToken) =>
        tables.Decisions.FindAsync<TableEntity>(series.Key, For + key, cancellationToken);

    public Task<TableEntity?> FindAsync(NumberSeries series, int number, CancellationToken cancellationToken) =>
        tables.Decisions.FindAsync<TableEntity>(series.Key, RowOf(number), cancellationToken);

    /// <summary>The papers whose key begins with <paramref name="prefix"/>, in the order of their keys.</summary>
    public IAsyncEnumerable<TableEntity> KeysAsync(NumberSeries series, string prefix, CancellationToken cancellationToken) =>
        tables.Decisions.PartitionAsync<TableEntity>(series.Key, For + prefix, cancellationToken);

    /// <summary>The same with some of their columns only.</summary>
    public IAsyncEnumerable<TableEntity> KeysAsync(NumberSeries series, string prefix, IEnumerable<string> columns, CancellationToken cancellationToken) =>
        tables.Decisions.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {series.Key} and RowKey ge {For + prefix} and RowKey lt {For + prefix + "~"}"), select: columns, cancellationToken: cancellationToken);

    /// <summary>The keys that share one number; none for a paper of its own.</summary>
    public async Task<IReadOnlyList<string>> SharingAsync(NumberSeries series, int number, CancellationToken cancellationToken) =>
        await tables.Decisions.PartitionAsync<TableEntity>(series.Key, WithOf(number), cancellationToken).Select(row => row.RowKey[WithOf(number).Length..]).ToListAsync(cancellationToken);

    /// <summary>What the paper of a row that <see cref="KeysAsync(NumberSeries, string, CancellationToken)"/> gave is called.</summary>
    public static string KeyOf(TableEntity row) => row.RowKey[For.Length..];

    /// <summary>Papers in the order of their numbers from one on, with what the register says of each.</summary>
    public IAsyncEnumerable<TableEntity> PapersAsync(NumberSeries series, int from, CancellationToken cancellationToken) =>
        NumbersAsync(series, RowOf(from), ["RowKey", "Number", "Symbol", "Date", "Dossier", "Kind", "IssuedAt"], cancellationToken);

    /// <summary>The numbers after one in their order, each with the day on its paper.</summary>
    public async Task<IReadOnlyList<NumberDate>> NumbersAsync(NumberSeries series, int after, CancellationToken cancellationToken) =>
        await NumbersAsync(series, RowOf(after + 1), ["Number", "Date"], cancellationToken).Select(row => new NumberDate(row.GetInt32("Number")!.Value, VietnamTime.Day(DateOf(row)))).ToListAsync(cancellationToken);

    /// <summary>The latest day on a paper of the series, which is nearly always that of its last number; null in an empty series.</summary>
    public async Task<DateOnly?> LatestDateAsync(NumberSeries series, CancellationToken cancellationToken)
    {
        if (await tables.Decisions.FindAsync<TableEntity>(series.Key, Counter, cancellationToken) is not { } counter) return null;
        if (counter.GetDateTimeOffset(Latest) is { } latest) return VietnamTime.Day(latest);
        return await NumbersAsync(series, 0, cancellationToken) is { Count: > 0 } numbers ? numbers.Max(n => n.Date) : null;
    }

    /// <summary>The last number given out; 0 in an empty series.</summary>
    public async Task<int> LastAsync(NumberSeries series, CancellationToken cancellationToken) =>
        (await tables.Decisions.FindAsync<TableEntity>(series.Key, Counter, cancellationToken))?.GetInt32("Last") ?? 0;

    private async Task TrySubmitAsync(NumberSeries series, string key, TableEntity? counter, Func<int, TableEntity> make, CancellationToken cancellationToken)
    {
        var number = (counter?.GetInt32("Last") ?? 0) + 1;
        var columns = make(number);
        var next = new TableEntity(series.Key, Counter) { ["Last"] = number };
        if (LatestOf(counter, columns) is { } latest) next[Latest] = latest;
        TableTransactionAction count = counter is null ? Add(next) : new(TableTransactionActionType.UpdateReplace, next, counter.ETag);
        try
        {
            await tables.Decisions.SubmitTransactionAsync([count, Add(Row(series, RowOf(number), columns)), Add(Row(series, For + key, columns))], cancellationToken);
        }
        catch (TableTransactionFailedException lost) when (lost.Status is 409 or 412)
        {
            // Another paper took the number, or this one has one by now; the caller looks again.
        }
    }

    private IAsyncEnumerable<TableEntity> NumbersAsync(NumberSeries series, string from, IEnumerable<string> columns, CancellationToken cancellationToken)
    {
        // ':' follows '9': the other rows of the series begin with letters.
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {series.Key} and RowKey ge {from} and RowKey lt {":"}");
        return tables.Decisions.QueryAsync<TableEntity>(filter, select: columns, cancellationToken: cancellationToken);
    }

    /// <summary>Null where the days before are not known.</summary>
    private static DateTimeOffset? LatestOf(TableEntity? counter, TableEntity paper)
    {
        var date = DateOf(paper);
        if (counter is null) return date;
        return counter.GetDateTimeOffset(Latest) is not { } before ? null : before > date ? before : date;
    }

    private static DateTimeOffset DateOf(TableEntity paper) => paper.GetDateTimeOffset("Date")!.Value;

    private static string RowOf(int number) => $"{number:D5}";

    private static string WithOf(int number) => $"{With}{RowOf(number)}-";

    private static TableEntity Row(NumberSeries series, string row, TableEntity columns)
    {
        var entity = new TableEntity(series.Key, row);
        foreach (var (name, value) in columns) entity[name] = value;
        return entity;
    }

    private static TableTransactionAction Add(TableEntity row) => new(TableTransactionActionType.Add, row);
}
