using Azure;
using Azure.Data.Tables;
using DanVanKheo.Audit;
using DanVanKheo.Dossiers;
using DanVanKheo.Evidence;
using DanVanKheo.Registrations;
using DanVanKheo.Storage;

namespace DanVanKheo.Retention;

/// <summary>
/// Carries out minutes on one dossier. First the audit says why, then the content goes, then words in older audit entries. Every step may run twice.
/// Decisions, certificates, the award ledger and the tallies stay as they are.
/// </summary>
public sealed class Eraser(Tables tables, DossierStore dossiers, DraftStore drafts, EvidenceStore evidence, RetentionStore retention, AuditLog audit)
{
    public async Task RunAsync(string code, Minutes minutes, CancellationToken cancellationToken)
    {
        // Held since the minutes were entered: the hold wins, and the page goes on showing the dossier with its content.
        if (await retention.FindHoldAsync(code, cancellationToken) is not null) return;
        var act = minutes.Kind == MinutesKind.Destroy ? "Destroyed" : "Anonymised";
        await audit.WriteAsync(code, minutes.AuditKey, minutes.By, "minutes", act, $"{minutes.Number} {minutes.Date:yyyy-MM-dd}", cancellationToken);
        var draft = await ReduceAsync(code, minutes.Kind, cancellationToken);
        if (minutes.Kind == MinutesKind.Destroy) await DestroyAsync(code, draft, cancellationToken);
        else await CleanDraftAsync(draft, cancellationToken);
        // A story is about people, whichever minutes.
        await EmptyAsync(tables.Showcase, code, cancellationToken);
        foreach (var subject in (string[])[code, draft]) await ForgetAddressesAsync(subject, cancellationToken);
        await audit.EraseBeforeAsync(code, minutes.AuditKey, cancellationToken);
    }

    /// <summary>Returns the id of the draft the dossier was written in.</summary>
    private async Task<string> ReduceAsync(string code, MinutesKind kind, CancellationToken cancellationToken)
    {
        while (true)
        {
            var read = await dossiers.GetAsync(code, cancellationToken);
            var reduced = kind == MinutesKind.Destroy ? RetentionRules.Skeleton(read.Dossier) : RetentionRules.Anonymous(read.Dossier);
            if (await dossiers.TryUpdateAsync(read, reduced, cancellationToken)) return read.Dossier.Draft;
        }
    }

    private async Task DestroyAsync(string code, string draft, CancellationToken cancellationToken)
    {
        if (draft.Length > 0)
        {
            foreach (var file in await evidence.OfAsync(draft, cancellationToken)) await evidence.RemoveAsync(draft, file.Id, cancellationToken);
            await EmptyAsync(tables.Drafts, draft, cancellationToken);
        }

        foreach (var table in (TableClient[])[tables.Stages, tables.Appraisals, tables.Votes, tables.Revisions, tables.Reports, tables.Inspections]) await EmptyAsync(table, code, cancellationToken);
    }

    /// <summary>The draft keeps what was written about the model; earlier versions of the answers go.</summary>
    private async Task CleanDraftAsync(string id, CancellationToken cancellationToken)
    {
        if (id.Length == 0 || await drafts.FindAsync(id, cancellationToken) is not { } draft) return;
        var gone = RetentionRules.Contact.Union(RetentionRules.Individual);
        await drafts.SaveAsync(draft with { Answers = new(draft.Answers.Values.Where(a => !gone.Contains(a.Key)).ToDictionary(StringComparer.Ordinal)) }, cancellationToken);
        await foreach (var row in tables.Drafts.PartitionAsync<TableEntity>(id, cancellationToken: cancellationToken))
        {
            // Co-owners.
            if (row.ContainsKey("Email")) await tables.Drafts.DeleteEntityAsync(id, row.RowKey, cancellationToken: cancellationToken);
        }

        if (draft.Dossier is { } code) await EmptyAsync(tables.Revisions, code, cancellationToken);
    }

    /// <summary>That letters were sent stays; where to does not.</summary>
    private async Task ForgetAddressesAsync(string subject, CancellationToken cancellationToken)
    {
        if (subject.Length == 0) return;
        await EmptyAsync(tables.MailEvents, subject, cancellationToken);
        await foreach (var row in tables.Outbox.PartitionAsync<TableEntity>(subject, cancellationToken: cancellationToken))
        {
            if (!row.Remove("To") & !row.Remove("Note") & !row.Remove("FateReason")) continue;
            await tables.Outbox.UpdateEntityAsync(row, ETag.All, TableUpdateMode.Replace, cancellationToken);
        }
    }

    private static async Task EmptyAsync(TableClient table, string partition, CancellationToken cancellationToken)
    {
        await foreach (var row in table.PartitionAsync<TableEntity>(partition, cancellationToken: cancellationToken)) await table.DeleteEntityAsync(partition, row.RowKey, cancellationToken: cancellationToken);
    }
}
