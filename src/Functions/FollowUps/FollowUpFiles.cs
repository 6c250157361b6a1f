using DanVanKheo.Dossiers;
using DanVanKheo.Evidence;
using DanVanKheo.Rules;
using DanVanKheo.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace DanVanKheo.FollowUps;

/// <summary>The files a report may cite: those of the registration and those uploaded with any report.</summary>
public sealed class FollowUpFiles(EvidenceStore evidence, EvidenceDownload download)
{
    public async Task<IReadOnlyList<CitedFile>> OfAsync(Dossier dossier, IEnumerable<string> reports, CancellationToken cancellationToken)
    {
        var files = new List<CitedFile>();
        foreach (var place in reports.Prepend(EvidenceReference.Registration))
        {
            var held = await evidence.OfAsync(new EvidenceReference(place, "").Partition(dossier.Draft), cancellationToken);
            files.AddRange(held.Select(f => new CitedFile(new EvidenceReference(place, f.Id).ToString(), f.Name, f.Caption, f.Size)));
        }

        return files;
    }

    /// <summary>Keeps what was uploaded with a report. A refused file never loses the others, nor what was typed.</summary>
    public async Task<IReadOnlyList<FieldProblem>> KeepAsync(Dossier dossier, string report, IFormCollection posted, CancellationToken cancellationToken)
    {
        var problems = new List<FieldProblem>();
        foreach (var file in posted.Files.GetFiles("file").Where(f => f.FileName.Length > 0))
        {
            try
            {
                await using var content = file.OpenReadStream();
                await evidence.AddAsync(new EvidenceReference(report, "").Partition(dossier.Draft), file.FileName, file.Length, EvidenceDetails.Of(VietnameseText.NormaliseLine(posted["caption"].ToString())), content, cancellationToken);
            }
            catch (RuleBroken refused)
            {
                problems.Add(new("file", refused.Code, [.. refused.Details]));
            }
        }

        return problems;
    }

    /// <summary>The file as a download; not found when the dossier has none such.</summary>
    public async Task<IActionResult> AnswerAsync(HttpRequest request, Dossier dossier, string reference, CancellationToken cancellationToken)
    {
        var cited = EvidenceReference.Parse(reference) ?? new(EvidenceReference.Registration, "-");
        var partition = cited.Partition(dossier.Draft);
        return await download.AnswerAsync(request, partition, await evidence.FindAsync(partition, cited.Id, cancellationToken), cancellationToken);
    }
}
