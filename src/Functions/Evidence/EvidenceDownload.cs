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
    /// <param name="blind">The reader may not learn whose it is: a photograph leaves without what the camera wrote beside it.</param>
    public async Task<IActionResult> AnswerAsync(HttpRequest request, string draft, EvidenceFile? file, CancellationToken cancellationToken, bool blind = false)
    {
        if (file is null) return await pages.NotFoundAsync(request);
        if (Refusal(file) is { } code) return await pages.ProblemAsync(request, StatusCodes.Status409Conflict, code, details: file.Name);
        var content = await evidence.OpenAsync(draft, file, cancellationToken);
        return blind && file.ContentType.StartsWith("image/", StringComparison.Ordinal)
            ? new FileContentResult(await WithoutDetailsAsync(content, cancellationToken), file.ContentType) { FileDownloadName = file.Name }
            : new FileStreamResult(content, file.ContentType) { FileDownloadName = file.Name };
    }

    /// <summary>The small picture, shown where it stands; its type was read from its bytes when it came.</summary>
    public async Task<IActionResult> PreviewAsync(string draft, EvidenceFile? file, CancellationToken cancellationToken) =>
        file is { MayOpen: true, Preview.Length: > 0 } ? new FileStreamResult(await evidence.OpenPreviewAsync(draft, file, cancellationToken), file.Preview) : new NotFoundResult();

    private static async Task<byte[]> WithoutDetailsAsync(Stream content, CancellationToken cancellationToken)
    {
        await using var picture = content;
        using var whole = new MemoryStream();
        await picture.CopyToAsync(whole, cancellationToken);
        return PictureDetails.Remove(whole.ToArray());
    }

    private static string? Refusal(EvidenceFile file) => file.Scan switch
    {
        ScanState.Infected => "FileInfected",
        _ when !file.MayOpen => "FileNotScanned",
        _ => null,
    };
}
