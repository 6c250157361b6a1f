using DanVanKheo.Access;
using DanVanKheo.Programmes;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Registrations;

/// <summary>GET|POST /dang-ky: what will be asked; then a fresh draft.</summary>
public sealed class Start(PageResults pages, Programme programme, DraftStore drafts, GrantStore grants, Cookies cookies)
{
    [Function("RegistrationStart")]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "dang-ky")] HttpRequest request, CancellationToken cancellationToken)
    {
        if (FormPost.IsPost(request)) return await OpenDraftAsync(request, cancellationToken);
        var language = LanguageSwitch.Of(request);
        return await pages.ShowAsync<StartPage, StartView>(request, new(programme.Name.In(language), [.. programme.Steps.Select(s => s.Title.In(language))]));
    }

    private async Task<IActionResult> OpenDraftAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var draft = await drafts.OpenAsync(programme.Id, cancellationToken);
        var token = await grants.IssueAsync(new(AccessPurpose.Registration, draft.Id, RegistrationJourney.Submitter, draft.ExpiresAt), cancellationToken);
        cookies.Set(request.HttpContext.Response, Cookies.Draft, token, RegistrationJourney.Root, Draft.Kept);
        return new SeeOther($"{RegistrationJourney.Root}/{programme.Steps[0].Slug}");
    }
}
