using DanVanKheo.Storage;
using DanVanKheo.Webhooks;

namespace DanVanKheo.Audit;

/// <summary>The hash-chained history of each dossier.</summary>
public sealed class AuditLog(Tables tables, WebhookFeed webhooks, TimeProvider clock)
{
    /// <summary>Appends one line. A second call with the same key finds the first and adds nothing.</summary>
    public async Task WriteAsync(string dossier, string key, string actor, string via, string act, string detail, CancellationToken cancellationToken)
    {
        while (true)
        {
            var entries = await OfAsync(dossier, cancellationToken);
            if (entries.Any(e => e.Key == key)) return;
            // Before the line: noted without a line is passed over, a line that was not noted would be told to nobody.
            await webhooks.NoteAsync(dossier, key, act, cancellationToken);
            // Ticks, not nanoseconds: the seal must be the same after the store has rounded the time.
            var entry = AuditChain.Append(entries is [.., var last] ? last : null, dossier, key, clock.GetUtcNow(), actor, via, act, detail);
            if (await tables.Audit.TryAddAsync(AuditRow.From(entry), cancellationToken)) return;
        }
    }

    public async Task<IReadOnlyList<AuditEntry>> OfAsync(string dossier, CancellationToken cancellationToken)
    {
        var entries = new List<AuditEntry>();
        await foreach (var row in tables.Audit.PartitionAsync<AuditRow>(dossier, cancellationToken: cancellationToken)) entries.Add(row.ToEntry());
        return entries;
    }
}
