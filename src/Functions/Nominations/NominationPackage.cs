using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using DanVanKheo.Calendar;
using DanVanKheo.Commendations;
using DanVanKheo.Dossiers;
using DanVanKheo.Evidence;
using DanVanKheo.Opinions;
using DanVanKheo.Organisations;
using DanVanKheo.Registrations;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Mvc;

namespace DanVanKheo.Nominations;

/// <summary>Everything the body above needs, put together when it is asked for: the nomination holds references, not copies.</summary>
public sealed class NominationPackage(DecisionStore decisions, StageStore stages, EvidenceStore evidence, AnswerSections sections, OrganisationDirectory directory)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public async Task<NominationPackageView> ViewAsync(Nomination nomination, Dossier dossier, string download, CancellationToken cancellationToken)
    {
        var file = await decisions.FileOfAsync(dossier, cancellationToken);
        return new(nomination, dossier.Name, file?.SubjectName ?? dossier.SubjectName, directory.Organisation(dossier.Unit).Name, file?.AwardName ?? "", Decision(file), await evidence.OfAsync(dossier.Draft, cancellationToken), download);
    }

    /// <summary>A ZIP of <c>ho-so.json</c> and the evidence, written while it is sent.</summary>
    public async Task<IActionResult> AnswerAsync(Nomination nomination, Dossier dossier, CancellationToken cancellationToken)
    {
        List<EvidenceFile> files = [.. (await evidence.OfAsync(dossier.Draft, cancellationToken)).Where(f => f.MayOpen)];
        var content = JsonSerializer.SerializeToUtf8Bytes(await FactsAsync(nomination, dossier, files, cancellationToken), Json);
        return new ZipDownload($"{nomination.Code}.zip", async (zip, cancel) =>
        {
            await using (var facts = await zip.CreateEntry("ho-so.json").OpenAsync(cancel)) await facts.WriteAsync(content, cancel);
            foreach (var file in files)
            {
                await using var from = await evidence.OpenAsync(dossier.Draft, file, cancel);
                await using var to = await zip.CreateEntry(NameOf(file), CompressionLevel.NoCompression).OpenAsync(cancel);
                await from.CopyToAsync(to, cancel);
            }
        });
    }

    private async Task<object> FactsAsync(Nomination nomination, Dossier dossier, IReadOnlyList<EvidenceFile> files, CancellationToken cancellationToken)
    {
        var file = await decisions.FileOfAsync(dossier, cancellationToken);
        return new
        {
            nomination = nomination.Code.ToString(),
            nomination.UpperBody,
            nomination.Paper,
            nomination.Reason,
            nomination.At,
            dossier = dossier.Code.ToString(),
            unit = directory.Organisation(dossier.Unit).Name,
            decision = file is null ? null : new { number = file.First.FullNumber, date = file.First.Terms.Date, award = file.AwardName, subject = file.SubjectName, state = file.State.ToString(), certificate = file.First.Certificate },
            answers = sections.All(dossier, "vi"),
            opinions = (await stages.OfAsync(nomination.Parent, cancellationToken)).Where(a => a.Opinion is not null).Select(a => new { a.Stage, a.Attempt, verdict = a.Opinion!.Verdict.ToString(), a.Opinion.Reason, by = directory.FindPerson(a.Opinion.Person)?.FullName ?? dossier.SubjectName, a.Opinion.At }),
            evidence = files.Select(f => new { path = NameOf(f), f.Name, f.Caption, f.ContentType, f.Size, f.Sha256 }),
        };
    }

    private static string NameOf(EvidenceFile file) => $"minh-chung/{file.Id}-{file.Name}";

    private static string Decision(DecisionFile? file) => file is null ? "" : $"{file.First.FullNumber}, {VietnamTime.Date(file.First.Terms.Date)}";
}
