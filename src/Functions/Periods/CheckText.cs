using DanVanKheo.Staff;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Periods;

/// <summary>POST /can-bo/so-lieu/doi-chieu: reads the figures of a pasted text and says where they contradict each other. Nothing is kept.</summary>
public sealed class CheckText(StaffGate gate, FigurePages figures, PageResults pages)
{
    [Function(nameof(CheckText))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "can-bo/so-lieu/doi-chieu")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, cancellationToken);
        if (visit is null) return page!;
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!visit.NonceMatches(FigurePages.Form, posted["nonce"])) return await pages.WrongNonceAsync(request, FigurePages.Root);
        var text = VietnameseText.Normalise(posted["text"].ToString());
        return await figures.ShowAsync(request, visit, text.Length > Narrative.Longest ? text[..Narrative.Longest] : text, cancellationToken);
    }
}
