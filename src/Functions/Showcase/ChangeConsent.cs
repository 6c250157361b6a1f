using DanVanKheo.FollowUps;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Showcase;

/// <summary>GET|POST /bao-cao/ho-so/{code}/cong-khai: what the owner agrees to show. Showing more asks for a mailed code, which the first sending brings.</summary>
public sealed class ChangeConsent(ReportPages reports, ConsentPages consents, ConsentDesk desk)
{
    [Function(nameof(ChangeConsent))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "bao-cao/ho-so/{code}/cong-khai")] HttpRequest request, string code, CancellationToken cancellationToken)
    {
        var (visit, posted, page) = await reports.OpenAsync(request, code, cancellationToken);
        if (visit is null) return page!;
        if (!FormPost.IsPost(request)) return await consents.ShowAsync(request, visit, view => view, cancellationToken);
        var wished = await ReadAsync(visit, posted, cancellationToken);
        ConsentView Typed(ConsentView view) => view with { Consent = wished, Notice = false };
        var digits = VietnameseText.NormaliseLine(posted["code"].ToString());
        var asksCode = digits.Length == 0 || posted["again"] == "yes";
        if (asksCode && wished.IsWiderThan(await desk.NowAsync(visit.Dossier, cancellationToken))) return await consents.AskCodeAsync(request, visit, Typed, cancellationToken);
        var problems = await desk.ChangeAsync(visit.Dossier, wished, digits, cancellationToken);
        return problems.Count == 0 ? new SeeOther(ConsentPages.AddressOf(visit) + "?xong=co") : await consents.ShowAsync(request, visit, view => Typed(view) with { Problems = problems }, cancellationToken);
    }

    /// <summary>Only parts and pictures that there are.</summary>
    private async Task<PublicConsent> ReadAsync(ReportVisit visit, IFormCollection posted, CancellationToken cancellationToken)
    {
        var pictures = (await desk.PicturesAsync(visit.Dossier, cancellationToken)).Select(f => f.Id);
        return new(posted["publish"] == "yes", [.. desk.PartsOf(visit.Dossier).Where(p => posted["parts"].Contains(p))], [.. pictures.Where(id => posted["photos"].Contains(id))]);
    }
}
