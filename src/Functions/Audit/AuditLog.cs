using Azure;
using Azure.Data.Tables;
using DanVanKheo.Storage;
using DanVanKheo.Webhooks;

namespace DanVanKheo.Audit;

/// <summary>The hash-chained history of each dossier, and of whatever else officers change.</summary>
public sealed class AuditLog(Tables tables, AuditCaller caller, WebhookFeed webhooks, TimeProvider clock)
{
    private const int SaltBytes = 16;

    /// <summary>Appends one line. A second call with the same key finds the first and adds nothing.</summary>
    public async Task WriteAsync(string dossier, string key, string actor, string via, string act, string detail, CancellationToken cancellationToken)
    {
        while (true)
        {
            var log = await ReadAsync(dossier, cancellationToken);
            if (log.Entries.Any(e => e.Key == key)) return;
            // Before the line: noted without a line is passed over, a line that was not noted would be told to nobody.
            await webhooks.NoteAsync(dossier, key, act, cancellationToken);
            // Only a log that somebody broke has entries and no head. It goes on, and its check goes on failing.
            var last = log.Head ?? (log.Entries is [.., var end] ? AuditHead.After(end) : null);
            var entry = AuditChain.Append(last, dossier, key, clock.GetUtcNow(), actor, via, act, detail, caller.From, Convert.ToHexStringLower(Secrets.Bytes(SaltBytes)));
            if (await TryAddAsync(entry, log, cancellationToken)) return;
        }
    }

    public async Task<IReadOnlyList<AuditEntry>> OfAsync(string dossier, CancellationToken cancellationToken) => (await ReadAsync(dossier, cancellationToken)).Entries;

    /// <summary>A log as its rows have it, with whatever does not belong there.</summary>
    public async Task<StoredLog> ReadAsync(string log, CancellationToken cancellationToken) =>
        StoredLog.Of(log, await tables.Audit.PartitionAsync<TableEntity>(log, cancellationToken: cancellationToken).ToListAsync(cancellationToken));

    /// <summary>
    /// Takes the words and addresses out of every entry before the one with <paramref name="key"/>, which must be one of <see cref="AuditCheck.Erasing"/>.
    /// What remains still verifies. Runs twice without harm.
    /// </summary>
    public async Task EraseBeforeAsync(string dossier, string key, CancellationToken cancellationToken)
    {
        var log = await ReadAsync(dossier, cancellationToken);
        var reason = log.Entries.First(e => e.Key == key && AuditCheck.Erasing.Contains(e.Act));
        // One row a time: a crash in between leaves some words, and the second run takes them.
        foreach (var entry in log.Entries.Where(e => e.Sequence < reason.Sequence && !e.IsErased && !AuditCheck.Erasing.Contains(e.Act)))
        {
            await tables.Audit.UpdateEntityAsync(AuditRow.From(entry.Erased()), ETag.All, TableUpdateMode.Replace, cancellationToken);
        }
    }

    private async Task<bool> TryAddAsync(AuditEntry entry, StoredLog log, CancellationToken cancellationToken)
    {
        var head = AuditHeadRow.From(AuditHead.After(entry), log.HeadVersion);
        var turn = log.Head is null ? new TableTransactionAction(TableTransactionActionType.Add, head) : new(TableTransactionActionType.UpdateReplace, head, log.HeadVersion);
        try
        {
            await tables.Audit.SubmitTransactionAsync([new(TableTransactionActionType.Add, AuditRow.From(entry)), turn], cancellationToken);
            return true;
        }
        catch (TableTransactionFailedException lost) when (lost.Status is 404 or 409 or 412)
        {
            // Somebody wrote meanwhile.
            return false;
        }
    }
}
