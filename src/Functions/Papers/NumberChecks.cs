using System.Globalization;
using Azure.Data.Tables;
using DanVanKheo.Storage;

namespace DanVanKheo.Papers;

/// <summary>
/// Whether the numbers of a series are in order. A long series is read whole every night only; what was found stands in its row <c>checked</c>, and a page
/// reads the numbers given out since.
/// </summary>
public sealed class NumberChecks(Tables tables, NumberRegister register)
{
    /// <summary>Shorter series are read whole every time.</summary>
    public const int Long = 500;

    /// <summary>Findings of a kind that are kept: a register with more is read whole every time.</summary>
    private const int MostFindings = 2_000;

    private const string Checked = "checked";

    /// <summary>All numbers of a series in their order, and what is odd about them.</summary>
    public async Task<(IReadOnlyList<int> Numbers, NumberReport Report)> ReadAsync(NumberSeries series, CancellationToken cancellationToken)
    {
        var before = await FindAsync(series, cancellationToken);
        var last = await register.LastAsync(series, cancellationToken);
        var since = await register.NumbersAsync(series, before.Through, cancellationToken);
        // A number given out between the two reads is no stray.
        return ([.. before.Present, .. since.Select(n => n.Number)], NumberReport.Of(Math.Max(last, await register.LastAsync(series, cancellationToken)), before, since));
    }

    /// <summary>Reads all numbers of a long series and keeps what was found. May run twice.</summary>
    public async Task KeepAsync(NumberSeries series, CancellationToken cancellationToken)
    {
        // In this order: every number up to the counter's stands in its row.
        var last = await register.LastAsync(series, cancellationToken);
        if (last < Long) return;
        var found = CheckedNumbers.Of(last, await register.NumbersAsync(series, 0, cancellationToken));
        if (found.Missing.Count > MostFindings || found.Repeated.Count > MostFindings || found.DatedBack.Count > MostFindings) found = CheckedNumbers.None;
        await tables.Decisions.UpsertEntityAsync(Write(series, found), TableUpdateMode.Replace, cancellationToken);
    }

    private async Task<CheckedNumbers> FindAsync(NumberSeries series, CancellationToken cancellationToken) =>
        await tables.Decisions.FindAsync<TableEntity>(series.Key, Checked, cancellationToken) is { } row
            ? new(row.GetInt32("Through")!.Value, DateOnly.FromDayNumber(row.GetInt32("Latest")!.Value), Numbers(row, "Missing"), Numbers(row, "Repeated"), Numbers(row, "DatedBack"))
            : CheckedNumbers.None;

    private static TableEntity Write(NumberSeries series, CheckedNumbers found) => new(series.Key, Checked)
    {
        ["Through"] = found.Through,
        ["Latest"] = found.Latest.DayNumber,
        ["Missing"] = Text(found.Missing),
        ["Repeated"] = Text(found.Repeated),
        ["DatedBack"] = Text(found.DatedBack),
    };

    private static string Text(IEnumerable<int> numbers) => string.Join(' ', numbers.Select(n => n.ToString(CultureInfo.InvariantCulture)));

    private static IReadOnlyList<int> Numbers(TableEntity row, string column) =>
        [.. row.GetString(column).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(n => int.Parse(n, CultureInfo.InvariantCulture))];
}
