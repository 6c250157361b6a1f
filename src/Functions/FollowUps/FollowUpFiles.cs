using DanVanKheo.Dossiers;
using DanVanKheo.Evidence;
using DanVanKheo.Rules;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.FollowUps;

/// <summary>The files a report may cite: those of the registration and those uploaded with any report.</summary>
public sealed class FollowUpFiles(EvidenceStore evidence)
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
                await evidence.AddAsync(new EvidenceReference(report, "").Partition(dossier.Draft), file.FileName, file.Length, posted["caption"].ToString(), content, cancellationToken);
            }
            catch (RuleBroken refused)
            {
                problems.Add(new("file", refused.Code, [.. refused.Details]));
            }
        }

        return problems;
    }

    /// <summary>The file and its content; null when the dossier has none such.</summary>
    public async Task<(EvidenceFile File, Stream Content)?> OpenAsync(Dossier dossier, string reference, CancellationToken cancellationToken)
    {
        if (EvidenceReference.Parse(reference) is not { } cited) return null;
        var partition = cited.Partition(dossier.Draft);
        return await evidence.FindAsync(partition, cited.Id, cancellationToken) is { } file ? (file, await evidence.OpenAsync(partition, file, cancellationToken)) : null;
    }
}
