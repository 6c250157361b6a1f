using DanVanKheo.Rules;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Papers;

/// <summary>POST /can-bo/van-ban/{id}/thay-the: a draft that replaces a signed paper.</summary>
public sealed class ReplacePaper(PaperPages paperPages, PaperDesk desk)
{
    [Function(nameof(ReplacePaper))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "can-bo/van-ban/{id}/thay-the")] HttpRequest request, string id, CancellationToken cancellationToken)
    {
        var (visit, read, page) = await paperPages.OpenAsync(request, id, cancellationToken);
        if (visit is null) return page!;
        if (!PaperRules.MayAmend(read!.Paper)) throw new RuleBroken("PaperNotFinal");
        return new SeeOther(PaperPages.AddressOf(await desk.ReplaceAsync(read.Paper, visit.Person.Id, cancellationToken)));
    }
}
