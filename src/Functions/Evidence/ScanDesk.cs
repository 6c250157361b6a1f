using Azure;
using DanVanKheo.Storage;
using Microsoft.Extensions.Logging;

namespace DanVanKheo.Evidence;

/// <summary>Offers the files in the queue to the scanner and writes down what it says. Every step may run twice.</summary>
public sealed partial class ScanDesk(Tables tables, Clamd clamd, ScanQueue queue, EvidenceStore evidence, Quarantine quarantine, TimeProvider clock, ILogger<ScanDesk> logger)
{
    private static readonly TimeSpan FileComes = TimeSpan.FromHours(1);

    /// <summary>Everything that is due, one after another: clamd has threads of its own, and a slow one must not be stormed.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (!clamd.IsSetUp) return;
        foreach (var row in (await queue.ListAsync(cancellationToken)).Where(r => r.NextAt <= clock.GetUtcNow()).OrderBy(r => r.NextAt))
        {
            if (!await ScanAsync(row, cancellationToken)) return;
        }
    }

    /// <summary>Puts every file in the queue that nobody has looked at: those from before there was a scanner.</summary>
    public async Task CatchUpAsync(string draft, EvidenceFile file, CancellationToken cancellationToken)
    {
        if (!clamd.IsSetUp || file.Scan != ScanState.NotScanned) return;
        await queue.AddAsync(draft, file.Id, cancellationToken);
        await WriteAsync(draft, file.Id, ScanState.Waiting, "", cancellationToken);
    }

    /// <summary>False when the scanner cannot be reached: then the others need not try.</summary>
    private async Task<bool> ScanAsync(ScanRow row, CancellationToken cancellationToken)
    {
        if (await evidence.FindAsync(row.Draft, row.File, cancellationToken) is not { } file)
        {
            // Its row may be on its way: the queue is written first.
            if (clock.GetUtcNow() - row.AddedAt > FileComes) await queue.DropAsync(row, cancellationToken);
            return true;
        }

        if (file.Scan == ScanState.Infected) await quarantine.TakeAsync(row.Draft, file, cancellationToken);
        else if (file.Scan != ScanState.Clean) return await AskAsync(row, file, cancellationToken);
        await queue.DropAsync(row, cancellationToken);
        return true;
    }

    private async Task<bool> AskAsync(ScanRow row, EvidenceFile file, CancellationToken cancellationToken)
    {
        var (verdict, reached) = await VerdictAsync(row.Draft, file, cancellationToken);
        await WriteAsync(row.Draft, file.Id, verdict.State, verdict.State == ScanState.Infected ? verdict.Detail : "", cancellationToken);
        if (verdict.State == ScanState.Unreachable)
        {
            LogUnreachable(row.RowKey, verdict.Detail);
            await queue.LaterAsync(row, verdict.Detail, cancellationToken);
            return reached;
        }

        if (verdict.State == ScanState.Infected) await quarantine.TakeAsync(row.Draft, file with { Scan = verdict.State, Threat = verdict.Detail }, cancellationToken);
        await queue.DropAsync(row, cancellationToken);
        return true;
    }

    /// <summary>The file, then its small picture: both are clean or neither is.</summary>
    private async Task<(ScanVerdict Verdict, bool Reached)> VerdictAsync(string draft, EvidenceFile file, CancellationToken cancellationToken)
    {
        try
        {
            await using var content = await evidence.OpenAsync(draft, file, cancellationToken);
            var verdict = await clamd.ScanAsync(content, cancellationToken);
            if (verdict.State != ScanState.Clean || file.Preview.Length == 0) return (verdict, true);
            await using var preview = await evidence.OpenPreviewAsync(draft, file, cancellationToken);
            return (await clamd.ScanAsync(preview, cancellationToken), true);
        }
        catch (IOException unreachable)
        {
            return (new(ScanState.Unreachable, unreachable.Message), false);
        }
        catch (RequestFailedException missing)
        {
            // This one file cannot be read; the scanner is not to blame, and the others go on.
            return (new(ScanState.Unreachable, missing.ErrorCode ?? "storage"), true);
        }
    }

    private async Task WriteAsync(string draft, string id, ScanState state, string threat, CancellationToken cancellationToken)
    {
        while (await tables.Evidence.FindAsync<EvidenceRow>(draft, id, cancellationToken) is { } row)
        {
            (row.Scan, row.Threat) = (state.ToString(), threat);
            if (await tables.Evidence.TryReplaceAsync(row, cancellationToken)) return;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "No verdict on {File}: {Reason}")]
    private partial void LogUnreachable(string file, string reason);
}
