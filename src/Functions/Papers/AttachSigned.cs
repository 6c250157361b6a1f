using DanVanKheo.Rules;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Papers;

/// <summary>GET|POST /can-bo/van-ban/{id}/ban-ky: the signed copy; POST keeps it, by the rules evidence is taken by.</summary>
public sealed class AttachSigned(PaperPages paperPages, PaperStore papers, PaperDesk desk, PageResults pages)
{
    [Function(nameof(AttachSigned))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "can-bo/van-ban/{id}/ban-ky")] HttpRequest request, string id, CancellationToken cancellationToken)
    {
        var (visit, read, page) = await paperPages.OpenAsync(request, id, cancellationToken);
        if (visit is null) return page!;
        if (!FormPost.IsPost(request)) return await FileAsync(request, read!.Paper, cancellationToken);
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        var problem = await KeepAsync(read!, posted.Files.GetFile("file"), visit.Person.Id, cancellationToken);
        return problem is null ? new SeeOther(PaperPages.AddressOf(id)) : await paperPages.ShowAsync(request, visit, read!.Paper, null, [problem], cancellationToken);
    }

    private async Task<IActionResult> FileAsync(HttpRequest request, OfficePaper paper, CancellationToken cancellationToken)
    {
        if (paper.Signed is not { } signed) return await pages.NotFoundAsync(request);
        return new FileContentResult((await papers.SignedAsync(paper, signed, cancellationToken)).ToArray(), signed.ContentType) { FileDownloadName = signed.Name };
    }

    private async Task<FieldProblem?> KeepAsync(StoredPaper read, IFormFile? file, string by, CancellationToken cancellationToken)
    {
        if (file is null) return new("file", "FileMissing");
        using var content = new MemoryStream();
        await file.CopyToAsync(content, cancellationToken);
        return await desk.AttachAsync(read, file.FileName, content.ToArray(), by, cancellationToken);
    }
}
