using System.IO.Compression;
using System.Text.Json;
using Azure.Data.Tables;
using DanVanKheo.Audit;
using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Evidence;
using DanVanKheo.Registrations;
using DanVanKheo.Storage;
using DanVanKheo.Web;

namespace DanVanKheo.Retention;

/// <summary>Everything the app holds of one mail address, for who proved it: a folder for each draft or dossier with <c>du-lieu.json</c> and the files.</summary>
public sealed class PersonalData(DraftStore drafts, DossierStore dossiers, EvidenceStore evidence, Tables tables, AuditLog audit, TimeProvider clock)
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public async Task<ZipDownload> OfAsync(string email, CancellationToken cancellationToken)
    {
        var held = await drafts.OfAsync(email, cancellationToken);
        foreach (var code in held.Select(d => d.Dossier).OfType<string>()) await audit.WriteAsync(code, $"exported|{VietnamTime.Day(clock.GetUtcNow()):yyyyMMdd}", "submitter", "code", "DataExported", "", cancellationToken);
        return new ZipDownload("du-lieu-ca-nhan.zip", async (archive, cancel) =>
        {
            foreach (var draft in held) await AddAsync(archive, draft, cancel);
        });
    }

    private async Task AddAsync(ZipArchive archive, Draft draft, CancellationToken cancellationToken)
    {
        var folder = (draft.Dossier ?? $"ban-nhap-{draft.Id[..8]}") + "/";
        await using (var entry = await archive.CreateEntry(folder + "du-lieu.json").OpenAsync(cancellationToken))
        {
            await JsonSerializer.SerializeAsync(entry, await FactsAsync(draft, cancellationToken), Readable, cancellationToken);
        }

        var names = new ArchiveNames();
        foreach (var file in (await evidence.OfAsync(draft.Id, cancellationToken)).Where(f => f.Scan != ScanState.Infected))
        {
            await using var content = await evidence.OpenAsync(draft.Id, file, cancellationToken);
            await using var entry = await archive.CreateEntry($"{folder}minh-chung/{names.Take(file.Name)}", CompressionLevel.NoCompression).OpenAsync(cancellationToken);
            await content.CopyToAsync(entry, cancellationToken);
        }
    }

    private async Task<object> FactsAsync(Draft draft, CancellationToken cancellationToken)
    {
        var dossier = draft.Dossier is { } code ? (await dossiers.GetAsync(code, cancellationToken)).Dossier : null;
        var log = dossier is null ? [] : await audit.OfAsync(dossier.Code.ToString(), cancellationToken);
        return new
        {
            draft = draft.Id,
            savedAt = draft.SavedAt,
            answers = draft.Answers.Values,
            dossier = dossier is null ? null : new { code = dossier.Code.ToString(), contact = dossier.ContactEmail, coOwners = dossier.CoOwners, submittedAt = dossier.SubmittedAt, status = dossier.Status.ToString(), mayPublish = dossier.MayPublish, answers = dossier.Answers.Values },
            letters = (await LettersAsync(draft, cancellationToken)).ToList(),
            // Who else did something is theirs; that it was done to this dossier is not.
            history = log.Select(e => new { at = e.At, act = e.Act, via = e.Via, from = e.Actor == "submitter" ? e.From : "" }),
        };
    }

    private async Task<IEnumerable<object>> LettersAsync(Draft draft, CancellationToken cancellationToken)
    {
        var letters = new List<object>();
        foreach (var subject in new[] { draft.Id, draft.Dossier }.OfType<string>())
        {
            await foreach (var row in tables.Outbox.PartitionAsync<TableEntity>(subject, cancellationToken: cancellationToken))
            {
                if (string.Equals(row.GetString("To"), draft.Answers["email"], StringComparison.OrdinalIgnoreCase)) letters.Add(new { kind = Letters.LetterKey.Parse(row.RowKey).Kind.ToString(), sentAt = row.GetDateTimeOffset("SentAt"), to = row.GetString("To") });
            }
        }

        return letters;
    }
}
