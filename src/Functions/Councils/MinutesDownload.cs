using DanVanKheo.Opinions;
using DanVanKheo.Papers;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Councils;

/// <summary>GET /y-kien/ho-so/{code}/bien-ban.docx: the same minutes as a Word file, to be signed.</summary>
public sealed class MinutesDownload(OpinionPages opinions, CouncilPages council, PageResults pages)
{
    [Function(nameof(MinutesDownload))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "y-kien/ho-so/{code}/bien-ban.docx")] HttpRequest request, string code, CancellationToken cancellationToken)
    {
        var (visit, page) = await opinions.OpenAsync(request, request.Cookies[Cookies.Opinion], code, cancellationToken);
        if (visit is null) return page!;
        if (await council.MinutesAsync(visit, cancellationToken) is not { } facts) return await pages.ProblemAsync(request, StatusCodes.Status409Conflict, "NoMinutes", visit.Address);
        var language = LanguageSwitch.Of(request);
        return new FileContentResult(PaperDocx.Write(MinutesPaper.Write(facts, language), language), PaperDocx.ContentType) { FileDownloadName = $"bien-ban-{facts.Code}.docx" };
    }
}
