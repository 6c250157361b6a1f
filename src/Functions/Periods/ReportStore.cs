using System.Security.Cryptography;
using System.Text.Json;
using Azure;
using Azure.Data.Tables;
using Azure.Storage.Blobs.Models;
using DanVanKheo.Organisations;
using DanVanKheo.Storage;

namespace DanVanKheo.Periods;

/// <summary>
/// Reports of periods: one row for each version (partition bloc, row <c>{period}|{version}</c>). The records behind the figures and the figures
/// themselves are blobs named by their own SHA-256, so that what a row points to can never change under it.
/// </summary>
public sealed class ReportStore(Tables tables, Blobs blobs, PeriodCalendar calendar, OrganisationDirectory directory)
{
    /// <summary>The version asked for, else the newest; null when there is none.</summary>
    public async Task<StoredReport?> FindAsync(Period period, int? version, CancellationToken cancellationToken)
    {
        TableEntity? found = null;
        await foreach (var row in tables.Summaries.PartitionAsync<TableEntity>(directory.Archive, period.Id + "|", cancellationToken))
        {
            if (version is null || row.GetInt32("Version") == version) found = row;
        }

        return found is null ? null : new(await ReadAsync(found, cancellationToken), found.ETag);
    }

    /// <summary>The newest frozen version; null while there is none.</summary>
    public async Task<PeriodReport?> FindFrozenAsync(Period period, CancellationToken cancellationToken) =>
        (await HeadsAsync(period, cancellationToken)).LastOrDefault(h => h.State == ReportState.Frozen) is { } head ? (await FindAsync(period, head.Version, cancellationToken))?.Report : null;

    /// <summary>What each version says about itself, oldest first, without its figures.</summary>
    public async Task<IReadOnlyList<ReportHead>> HeadsAsync(Period? period, CancellationToken cancellationToken) => await tables.Summaries
        .PartitionAsync<TableEntity>(directory.Archive, period is null ? "" : period.Id + "|", cancellationToken)
        .Where(row => row.RowKey.Contains('|', StringComparison.Ordinal))
        .Select(ReportRow.Head)
        .ToListAsync(cancellationToken);

    /// <summary>Adds a version; false when it is there already.</summary>
    public async Task<bool> TryAddAsync(PeriodReport report, ReportRecords records, CancellationToken cancellationToken)
    {
        var (counted, figures) = await KeepAsync(report, records, cancellationToken);
        return await tables.Summaries.TryAddAsync(ReportRow.Write(directory.Archive, counted, figures), cancellationToken);
    }

    /// <summary>Writes the draft's text, or its figures counted anew, or its seal. False when somebody else wrote first.</summary>
    public async Task<bool> TryReplaceAsync(StoredReport read, PeriodReport changed, ReportRecords? records, CancellationToken cancellationToken)
    {
        if (read.Report.IsFrozen) throw new InvalidOperationException($"The report {changed.Period.Id} version {changed.Version} is frozen.");
        var (counted, figures) = records is null ? (changed, await KeepFiguresAsync(changed, cancellationToken)) : await KeepAsync(changed, records, cancellationToken);
        var row = ReportRow.Write(directory.Archive, counted, figures);
        row.ETag = read.ETag;
        return await tables.Summaries.TryReplaceAsync(row, cancellationToken);
    }

    public async Task<IReadOnlyList<CountedDossier>> RecordsAsync(PeriodReport report, CancellationToken cancellationToken) =>
        await OpenAsync<List<CountedDossier>>(report.Period, report.RecordsSha256, cancellationToken);

    /// <summary>Those of the same day a year (a term) earlier, as they were when the report was counted.</summary>
    public async Task<IReadOnlyList<CountedDossier>> RecordsBeforeAsync(PeriodReport report, CancellationToken cancellationToken) =>
        report.BeforeSha256.Length == 0 ? [] : await OpenAsync<List<CountedDossier>>(report.Period, report.BeforeSha256, cancellationToken);

    private async Task<(PeriodReport Report, string Figures)> KeepAsync(PeriodReport report, ReportRecords records, CancellationToken cancellationToken)
    {
        report = report with { RecordsSha256 = await KeepAsync(report.Period, records.Now, cancellationToken), BeforeSha256 = await KeepAsync(report.Period, records.Before, cancellationToken) };
        return (report, await KeepFiguresAsync(report, cancellationToken));
    }

    private Task<string> KeepFiguresAsync(PeriodReport report, CancellationToken cancellationToken) =>
        KeepAsync(report.Period, new FrozenFigures(report.Tables, report.Contradictions, report.Carried, report.Units, report.BeforeSha256, report.Inspected), cancellationToken);

    /// <returns>The SHA-256 of the content, which is its name.</returns>
    private async Task<string> KeepAsync<T>(Period period, T content, CancellationToken cancellationToken)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(content);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(body));
        try
        {
            await blobs.Summaries.GetBlobClient(Name(period, sha256)).UploadAsync(BinaryData.FromBytes(body), new BlobUploadOptions { Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All } }, cancellationToken);
        }
        catch (RequestFailedException exists) when (exists.Status is 409 or 412)
        {
            // The same content was kept before.
        }

        return sha256;
    }

    private async Task<T> OpenAsync<T>(Period period, string sha256, CancellationToken cancellationToken)
    {
        var body = (await blobs.Summaries.GetBlobClient(Name(period, sha256)).DownloadContentAsync(cancellationToken)).Value.Content;
        var found = Convert.ToHexStringLower(SHA256.HashData(body));
        return found == sha256 ? body.ToObjectFromJson<T>()! : throw new InvalidDataException($"The summary {period.Id} is not what was frozen: {found} instead of {sha256}.");
    }

    private async Task<PeriodReport> ReadAsync(TableEntity row, CancellationToken cancellationToken)
    {
        var head = ReportRow.Head(row);
        var period = calendar.Find(head.Period) ?? throw new InvalidDataException($"'{head.Period}' is no period.");
        var sealedFigures = row.GetString("Figures");
        var figures = await OpenAsync<FrozenFigures>(period, sealedFigures, cancellationToken);
        var report = ReportRow.Read(row, head, figures);
        if (report.IsFrozen && ReportSeal.Of(report, sealedFigures) != report.Sha256) throw new InvalidDataException($"The report {head.Period} version {head.Version} is not what was frozen.");
        return report;
    }

    private string Name(Period period, string sha256) => $"{directory.Archive}/{period.Id}/{sha256}.json";
}
