using DanVanKheo.Access;
using DanVanKheo.Programmes;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace DanVanKheo.Registrations;

/// <summary>Opens a fresh draft in this browser, empty or with what it begins from, and leads to its first step.</summary>
public sealed class DraftStart(DraftStore drafts, GrantStore grants, Cookies cookies, Programme programme)
{
    public async Task<IActionResult> OpenAsync(HttpResponse response, Answers begin, CancellationToken cancellationToken)
    {
        var draft = await drafts.OpenAsync(programme.Id, begin, cancellationToken);
        var token = await grants.IssueAsync(new(AccessPurpose.Registration, draft.Id, RegistrationJourney.Submitter, draft.ExpiresAt), cancellationToken);
        cookies.Set(response, Cookies.Draft, token, RegistrationJourney.Root, Draft.Kept);
        return new SeeOther($"{RegistrationJourney.Root}/{programme.Steps[0].Slug}");
    }
}
