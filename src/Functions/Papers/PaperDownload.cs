using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Papers;

/// <summary>GET /can-bo/van-ban/{id}/docx: the paper as a Word file, marked as a draft; with <c>?ban=ky</c> the clean copy to sign, once its content is fixed.</summary>
public sealed class PaperDownload(PaperPages paperPages, PaperComposer composer, PageResults pages)
{
    [Function(nameof(PaperDownload))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "can-bo/van-ban/{id}/docx")] HttpRequest request, string id, CancellationToken cancellationToken)
    {
        var (visit, read, page) = await paperPages.OpenAsync(request, id, cancellationToken);
        if (visit is null) return page!;
        var paper = read!.Paper;
        if (await composer.ShowAsync(paper, PaperDesk.Language, cancellationToken) is not { } content) return await pages.ProblemAsync(request, StatusCodes.Status409Conflict, "NoSource", PaperPages.Root, details: paper.Subject);
        if (request.Query["ban"] == "ky" && paper.State != PaperState.Draft) content = content with { Head = content.Head with { Draft = null } };
        return new FileContentResult(PaperDocx.Write(content, PaperDesk.Language), PaperDocx.ContentType) { FileDownloadName = $"{paper.Id}.docx" };
    }
}
