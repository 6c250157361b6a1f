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

    [Function(nameof(MyDossiersList))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "ho-so-cua-toi/danh-sach")] HttpRequest request, CancellationToken cancellationToken)
    {
        if (await door.ProvedAsync(request, cancellationToken) is not var (email, token)) return new SeeOther(MyDossiers.Address);
        var lines = await LinesAsync(email, cancellationToken);
        if (!FormPost.IsPost(request)) return await pages.ShowAsync<MyDossiersListPage, MyDossiersListView>(request, new(email, [.. lines.Select(l => l.Line)], AccessToken.Nonce(token, Form)));
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!AccessToken.NonceMatches(token, Form, posted["nonce"])) return await pages.WrongNonceAsync(request, Address);
        return lines.FirstOrDefault(l => l.Draft.Id == posted["draft"]) is { Draft: { } draft } chosen
            ? await start.ReopenAsync(request.HttpContext.Response, draft, chosen.Line.MayEdit, cancellationToken)
            : await pages.NotFoundAsync(request);
    }

    private async Task<IReadOnlyList<(Draft Draft, MyDossierLine Line)>> LinesAsync(string email, CancellationToken cancellationToken)
    {
        var lines = new List<(Draft, MyDossierLine)>();
        foreach (var draft in await drafts.OfAsync(email, cancellationToken))
        {
            var kept = Draft.KeptUntil(programmes.Of(draft).Seasons, draft.SavedAt);
            if (draft.Dossier is null && kept < clock.GetUtcNow()) continue;
            var dossier = draft.Dossier is { } code ? (await dossiers.GetAsync(code, cancellationToken)).Dossier : null;
            lines.Add((draft, new(draft.Id, dossier?.Name ?? draft.Answers["name"], dossier?.Code.ToString(), dossier?.Status, dossier?.SubmittedAt ?? draft.SavedAt, kept)));
        }

        return lines;
    }
}
