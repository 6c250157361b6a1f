using DanVanKheo.Organisations;
using DanVanKheo.Rules;
using DanVanKheo.Staff;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Papers;

/// <summary>GET|POST /can-bo/van-ban: the papers of the office; POST opens a new draft.</summary>
public sealed class ListPapers(StaffGate gate, PaperStore papers, PaperChoices choices, PaperComposer composer, OrganisationDirectory directory, PageResults pages)
{
    private const string Form = "papers";
    private const int PageSize = 40;

    [Function(nameof(ListPapers))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "can-bo/van-ban")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, PaperRole.Officer, directory.Bloc.Id, cancellationToken);
        if (visit is null) return page!;
        if (!FormPost.IsPost(request)) return await ShowAsync(request, visit, request.Query["lap"].ToString(), "", [], cancellationToken);
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!visit.NonceMatches(Form, posted["nonce"])) return await pages.WrongNonceAsync(request, PaperPages.Root);
        var (what, dossier) = (posted["what"].ToString(), VietnameseText.NormaliseLine(posted["dossier"]));
        var (id, problem) = await choices.OpenAsync(what, dossier, visit.Person.Id, cancellationToken);
        return id is not null ? new SeeOther(PaperPages.AddressOf(id)) : await ShowAsync(request, visit, what, dossier, [problem!], cancellationToken);
    }

    private async Task<IActionResult> ShowAsync(HttpRequest request, StaffVisit visit, string what, string dossier, IReadOnlyList<FieldProblem> problems, CancellationToken cancellationToken)
    {
        var language = LanguageSwitch.Of(request);
        var all = await papers.AllAsync(cancellationToken);
        var turn = Paging.Of(request, all.Count, PageSize, PaperPages.Root);
        var lines = turn.Of(all).Select(p => new PaperLine(PaperPages.AddressOf(p.Id), p, composer.NumberOf(p)));
        var view = new PapersView([.. lines], await choices.ListAsync(language, cancellationToken), what, dossier, problems, visit.Nonce(Form)) { Turn = turn };
        return await pages.ShowAsync<PapersPage, PapersView>(request, view, problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }
}
