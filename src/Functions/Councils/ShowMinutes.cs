using DanVanKheo.Opinions;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Councils;

/// <summary>GET /y-kien/ho-so/{code}/bien-ban: the minutes of the vote, to read and to print.</summary>
public sealed class ShowMinutes(OpinionPages opinions, CouncilPages council, PageResults pages)
{
    [Function(nameof(ShowMinutes))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "y-kien/ho-so/{code}/bien-ban")] HttpRequest request, string code, CancellationToken cancellationToken)
    {
        var (visit, page) = await opinions.OpenAsync(request, request.Cookies[Cookies.Opinion], code, cancellationToken);
        if (visit is null) return page!;
        if (await council.MinutesAsync(visit, cancellationToken) is not { } facts) return await pages.ProblemAsync(request, StatusCodes.Status409Conflict, "NoMinutes", visit.Address);
        var view = new MinutesView(facts.Code, MinutesPaper.Write(facts, LanguageSwitch.Of(request)), visit.Address, $"{visit.Address}/bien-ban.docx");
        return await pages.ShowAsync<MinutesPage, MinutesView>(request, view);
    }
}
