using DanVanKheo.Registrations;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Showcase;

/// <summary>GET /mo-hinh/{code}/to-gap: an exemplar on one sheet, to be printed and handed out.</summary>
public sealed class ShowLeaflet(Exemplars exemplars, ExemplarReader reader, PageResults pages, PublicResults results)
{
    [Function(nameof(ShowLeaflet))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "mo-hinh/{code}/to-gap")] HttpRequest request, string code, CancellationToken cancellationToken)
    {
        if (await exemplars.FindAsync(code, cancellationToken) is not { } dossier) return await pages.NotFoundAsync(request);
        var view = await reader.ReadAsync(dossier, LanguageSwitch.Of(request), cancellationToken);
        var answer = await results.ShowAsync<LeafletPage, LeafletView>(request, new(view, Parts(view), reader.Address(dossier)), await reader.ChangedAsync(dossier, cancellationToken));
        // The page itself is the one to find.
        request.HttpContext.Response.Headers["X-Robots-Tag"] = "noindex";
        return answer;
    }

    /// <summary>The story; where there is none, the answers that are more than a name or a figure.</summary>
    private static IReadOnlyList<AnswerLine> Parts(ExemplarView view)
    {
        var told = view.Story.Count > 0 ? view.Story : [.. view.Sections.SelectMany(s => s.Lines).Where(l => l.Value.Length >= ShortestPart)];
        return [.. LeafletText.Fit([.. told.Select(l => (l.Label, l.Value))]).Select(p => new AnswerLine(p.Heading, p.Text))];
    }

    private const int ShortestPart = 40;
}
