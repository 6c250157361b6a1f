using Azure.Data.Tables;
using DanVanKheo.Registrations;
using DanVanKheo.Storage;

namespace DanVanKheo.FollowUps;

/// <summary>The reports of each dossier: kept while they are written, unchanged once they are sent.</summary>
public sealed class ReportStore(Tables tables, TimeProvider clock)
{
    public async Task<IReadOnlyList<ProgressReport>> OfAsync(string dossier, CancellationToken cancellationToken)
    {
        var reports = new List<ProgressReport>();
        await foreach (var row in tables.Reports.PartitionAsync<TableEntity>(dossier, cancellationToken: cancellationToken)) reports.Add(ReportRow.Read(row));
        return reports;
    }

    /// <summary>Keeps what was typed, whatever it is worth; false when the report was sent already.</summary>
    public Task<bool> KeepAsync(string dossier, string id, Answers answers, CancellationToken cancellationToken) =>
        WriteAsync(dossier, id, _ => answers, sent: false, cancellationToken);

    /// <summary>Sends the report as it was last kept; false when it was sent before.</summary>
    public Task<bool> SendAsync(string dossier, string id, CancellationToken cancellationToken) =>
        WriteAsync(dossier, id, kept => kept, sent: true, cancellationToken);

    private async Task<bool> WriteAsync(string dossier, string id, Func<Answers, Answers> change, bool sent, CancellationToken cancellationToken)
    {
        while (true)
        {
            var row = await tables.Reports.FindAsync<TableEntity>(dossier, id, cancellationToken);
            var held = row is null ? null : ReportRow.Read(row);
            if (held is { IsSent: true }) return false;
            var now = clock.GetUtcNow();
            var written = ReportRow.Write(new(dossier, id, change(held?.Answers ?? Answers.Empty), now, sent ? now : null));
            if (row is not null) written.ETag = row.ETag;
            if (row is null ? await tables.Reports.TryAddAsync(written, cancellationToken) : await tables.Reports.TryReplaceAsync(written, cancellationToken)) return true;
        }
    }
}
