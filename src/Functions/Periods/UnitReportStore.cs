using System.Text.Json;
using Azure.Data.Tables;
using DanVanKheo.Organisations;
using DanVanKheo.Storage;

namespace DanVanKheo.Periods;

/// <summary>What units report: partition <c>{bloc}|{period}</c> of the summaries, row unit.</summary>
public sealed class UnitReportStore(Tables tables, OrganisationDirectory directory)
{
    public async Task<UnitReport?> FindAsync(Period period, string unit, CancellationToken cancellationToken) =>
        await tables.Summaries.FindAsync<TableEntity>(Partition(period), unit, cancellationToken) is { } row ? Read(period, row) : null;

    public async Task<IReadOnlyDictionary<string, UnitReport>> OfAsync(Period period, CancellationToken cancellationToken) =>
        await tables.Summaries.PartitionAsync<TableEntity>(Partition(period), cancellationToken: cancellationToken).Select(row => Read(period, row)).ToDictionaryAsync(r => r.Unit, StringComparer.Ordinal, cancellationToken);

    /// <summary>The last writer counts: a unit's report is one text that one secretary writes.</summary>
    public Task SaveAsync(UnitReport report, CancellationToken cancellationToken)
    {
        var row = new TableEntity($"{directory.Archive}|{report.Period}", report.Unit)
        {
            ["Results"] = report.Text.Results,
            ["Limits"] = report.Text.Limits,
            ["Directions"] = report.Text.Directions,
            ["Done"] = Codes(report, DoneAnswer.Done),
            ["NotDone"] = Codes(report, DoneAnswer.NotDone),
            ["SentBy"] = report.SentBy,
        };
        if (report.SentAt is { } sent) row["SentAt"] = sent;
        return tables.Summaries.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellationToken);
    }

    private static string Codes(UnitReport report, DoneAnswer answer) =>
        JsonSerializer.Serialize(report.Answers.Where(a => a.Value == answer).Select(a => a.Key).Order(StringComparer.Ordinal));

    private static UnitReport Read(Period period, TableEntity row) => new(
        period.Id,
        row.RowKey,
        new(row.GetString("Results"), row.GetString("Limits"), row.GetString("Directions")),
        Answers(row.GetString("Done"), DoneAnswer.Done).Concat(Answers(row.GetString("NotDone"), DoneAnswer.NotDone)).ToDictionary(),
        row.GetDateTimeOffset("SentAt"),
        row.GetString("SentBy"));

    private static IEnumerable<KeyValuePair<string, DoneAnswer>> Answers(string codes, DoneAnswer answer) =>
        (JsonSerializer.Deserialize<List<string>>(codes) ?? []).Select(code => KeyValuePair.Create(code, answer));

    private string Partition(Period period) => $"{directory.Archive}|{period.Id}";
}
