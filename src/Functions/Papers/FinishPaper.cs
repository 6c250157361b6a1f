using DanVanKheo.Registrations;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Papers;

/// <summary>POST /can-bo/van-ban/{id}/chot: fixes the content and takes the number.</summary>
public sealed class FinishPaper(PaperPages paperPages, PaperDesk desk)
{
    [Function(nameof(FinishPaper))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "can-bo/van-ban/{id}/chot")] HttpRequest request, string id, CancellationToken cancellationToken)
    {
        var (visit, read, page) = await paperPages.OpenAsync(request, id, cancellationToken);
        if (visit is null) return page!;
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        var (typed, signer) = (VietnameseText.NormaliseLine(posted["date"]), posted["signer"].ToString());
        FieldRules.TryDate(typed, out var date);
        var problems = await desk.FinishAsync(read!, date, signer, visit.Person.Id, cancellationToken);
        return problems.Count == 0 ? new SeeOther(PaperPages.AddressOf(id)) : await paperPages.ShowAsync(request, visit, read!.Paper, new(read.Paper.Texts, typed, signer), problems, cancellationToken);
    }
}
