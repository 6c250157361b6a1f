using DanVanKheo.Evidence;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Showcase;

/// <summary>GET /mo-hinh/{code}/anh/{file}: a photograph whose owner agreed to show it, without what the camera wrote beside it; <c>?co=nho</c> its small picture.</summary>
public sealed class ShowPhoto(Exemplars exemplars, ExemplarReader reader, EvidenceStore evidence, PageResults pages)
{
    [Function(nameof(ShowPhoto))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "mo-hinh/{code}/anh/{file}")] HttpRequest request, string code, string file, CancellationToken cancellationToken)
    {
        if (await exemplars.FindAsync(code, cancellationToken) is not { } dossier
            || (await reader.PhotosAsync(dossier, cancellationToken)).FirstOrDefault(f => f.Id == file) is not { } photo) return await pages.NotFoundAsync(request);
        var small = photo.Preview.Length > 0 && request.Query["co"] == "nho";
        await using var content = small ? await evidence.OpenPreviewAsync(dossier.Draft, photo, cancellationToken) : await evidence.OpenAsync(dossier.Draft, photo, cancellationToken);
        using var whole = new MemoryStream();
        await content.CopyToAsync(whole, cancellationToken);
        var type = small ? photo.Preview : photo.ContentType;
        var answer = PublicResults.Answer(request, PictureDetails.Remove(whole.ToArray()), type, photo.UploadedAt);
        // People in it agreed to this site, not to being found by a search for pictures.
        request.HttpContext.Response.Headers["X-Robots-Tag"] = "noindex";
        return answer;
    }
}
