using DanVanKheo.Access;
using DanVanKheo.Dossiers;
using DanVanKheo.Programmes;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Registrations;

/// <summary>GET /ho-so-cua-toi/danh-sach: the drafts and dossiers of the address that was proved. POST with <c>draft</c> opens one of them in this browser.</summary>
public sealed class MyDossiersList(MyDossiersDoor door, DraftStore drafts, DossierStore dossiers, DraftStart start, ProgrammeShelf programmes, PageResults pages, TimeProvider clock)
{
    public const string Address = MyDossiers.Address + "/danh-sach";
    private const string Form = "my-dossiers-list";
    private const int PageSize = 20;

    [Function(nameof(MyDossiersList))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "ho-so-cua-toi/danh-sach")] HttpRequest request, CancellationToken cancellationToken)
    {
        if (await door.ProvedAsync(request, cancellationToken) is not var (email, token)) return new SeeOther(MyDossiers.Address);
        List<Draft> kept = [.. (await drafts.OfAsync(email, cancellationToken)).Where(d => d.Dossier is not null || KeptUntil(d) >= clock.GetUtcNow())];
        if (!FormPost.IsPost(request)) return await ShowAsync(request, email, kept, AccessToken.Nonce(token, Form), cancellationToken);
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!AccessToken.NonceMatches(token, Form, posted["nonce"])) return await pages.WrongNonceAsync(request, Address);
        return kept.FirstOrDefault(d => d.Id == posted["draft"]) is { } draft
            ? await start.ReopenAsync(request.HttpContext.Response, draft, (await LineAsync(draft, cancellationToken)).MayEdit, cancellationToken)
            : await pages.NotFoundAsync(request);
    }

    private async Task<IActionResult> ShowAsync(HttpRequest request, string email, List<Draft> kept, string nonce, CancellationToken cancellationToken)
    {
        var turn = Paging.Of(request, kept.Count, PageSize);
        var lines = new List<MyDossierLine>();
        foreach (var draft in turn.Of(kept)) lines.Add(await LineAsync(draft, cancellationToken));
        return await pages.ShowAsync<MyDossiersListPage, MyDossiersListView>(request, new(email, lines, nonce) { Turn = turn });
    }

    private async Task<MyDossierLine> LineAsync(Draft draft, CancellationToken cancellationToken)
    {
        var dossier = draft.Dossier is { } code ? (await dossiers.GetAsync(code, cancellationToken)).Dossier : null;
        return new(draft.Id, dossier?.Name ?? draft.Answers["name"], dossier?.Code.ToString(), dossier?.Status, dossier?.SubmittedAt ?? draft.SavedAt, KeptUntil(draft));
    }

    private DateTimeOffset KeptUntil(Draft draft) => Draft.KeptUntil(programmes.Of(draft).Seasons, draft.SavedAt);
}
