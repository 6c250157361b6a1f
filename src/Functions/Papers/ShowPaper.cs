using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Papers;

/// <summary>GET|POST /can-bo/van-ban/{id}: one paper, to read and print; POST keeps what was typed as the next draft.</summary>
public sealed class ShowPaper(PaperPages paperPages, PaperDesk desk)
{
    [Function(nameof(ShowPaper))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "can-bo/van-ban/{id}")] HttpRequest request, string id, CancellationToken cancellationToken)
    {
        var (visit, read, page) = await paperPages.OpenAsync(request, id, cancellationToken);
        if (visit is null) return page!;
        if (!FormPost.IsPost(request)) return await paperPages.ShowAsync(request, visit, read!.Paper, null, [], cancellationToken);
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        var texts = PaperFields.Of(read!.Paper.Type).ToDictionary(f => f, f => VietnameseText.Normalise(posted[f]), StringComparer.Ordinal);
        var problems = await desk.SaveAsync(read, texts, cancellationToken);
        return problems.Count == 0 ? new SeeOther(PaperPages.AddressOf(id)) : await paperPages.ShowAsync(request, visit, read.Paper, new(texts), problems, cancellationToken);
    }
}
