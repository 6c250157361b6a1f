using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace DanVanKheo.Evidence;

/// <summary>
/// How a file leaves, for whoever asks after their right to the dossier was checked: always as a download, never as a page,
/// and not before the scanner has seen it.
/// </summary>
public sealed class EvidenceDownload(EvidenceStore evidence, PageResults pages)
{
    /// <param name="file">As this reader may see it; null when there is none.</param>
    public async Task<IActionResult> AnswerAsync(HttpRequest request, string draft, EvidenceFile? file, CancellationToken cancellationToken)
    {
        if (file is null) return await pages.NotFoundAsync(request);
        if (Refusal(file) is { } code) return await pages.ProblemAsync(request, StatusCodes.Status409Conflict, code, details: file.Name);
        return new FileStreamResult(await evidence.OpenAsync(draft, file, cancellationToken), file.ContentType) { FileDownloadName = file.Name };
    }

    /// <summary>The small picture, shown where it stands; its type was read from its bytes when it came.</summary>
    public async Task<IActionResult> PreviewAsync(string draft, EvidenceFile? file, CancellationToken cancellationToken) =>
        file is { MayOpen: true, Preview.Length: > 0 } ? new FileStreamResult(await evidence.OpenPreviewAsync(draft, file, cancellationToken), file.Preview) : new NotFoundResult();

    private static string? Refusal(EvidenceFile file) => file.Scan switch
    {
        ScanState.Infected => "FileInfected",
        _ when !file.MayOpen => "FileNotScanned",
        _ => null,
    };
}
