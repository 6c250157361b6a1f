using DanVanKheo.Access;
using DanVanKheo.Programmes;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace DanVanKheo.Registrations;

/// <summary>Opens a fresh draft in this browser, empty or with what it begins from, and leads to its first step.</summary>
public sealed class DraftStart(DraftStore drafts, GrantStore grants, Cookies cookies, ProgrammeShelf programmes, TimeProvider clock)
{
    public async Task<IActionResult> OpenAsync(HttpResponse response, Programme programme, Answers begin, CancellationToken cancellationToken)
    {
        var draft = await drafts.OpenAsync(programme.Id, begin, cancellationToken);
        return await GoAsync(response, draft, RegistrationJourney.Submitter, programme.Steps[0].Slug, cancellationToken);
    }

    /// <summary>A fresh draft that may be sent with a late code.</summary>
    public async Task<IActionResult> OpenLateAsync(HttpResponse response, Programme programme, LateCode code, CancellationToken cancellationToken)
    {
        var draft = await drafts.OpenAsync(programme.Id, Answers.Empty.With([KeyValuePair.Create("unit", code.Unit)]), cancellationToken) with { LateCode = code.Id };
        await drafts.SaveAsync(draft, cancellationToken);
        return await GoAsync(response, draft, RegistrationJourney.Submitter, programme.Steps[0].Slug, cancellationToken);
    }

    /// <summary>A fresh draft that an officer types for somebody else.</summary>
    public async Task<IActionResult> OpenForOfficerAsync(HttpResponse response, Programme programme, string officer, CancellationToken cancellationToken)
    {
        var draft = await drafts.OpenAsync(programme.Id, Answers.Empty, cancellationToken) with { EnteredBy = officer };
        await drafts.SaveAsync(draft, cancellationToken);
        return await GoAsync(response, draft, RegistrationJourney.OfficerGrant(officer), programme.Steps[0].Slug, cancellationToken);
    }

    /// <summary>A draft that was kept, or the receipt of what became of it, in this browser.</summary>
    public Task<IActionResult> ReopenAsync(HttpResponse response, Draft draft, bool mayEdit, CancellationToken cancellationToken) =>
        GoAsync(response, draft, RegistrationJourney.Submitter, mayEdit ? RegistrationJourney.CheckSlug : "da-gui", cancellationToken);

    private async Task<IActionResult> GoAsync(HttpResponse response, Draft draft, string person, string slug, CancellationToken cancellationToken)
    {
        var (now, until) = (clock.GetUtcNow(), Draft.KeptUntil(programmes.Of(draft).Seasons, clock.GetUtcNow()));
        var token = await grants.IssueAsync(new(AccessPurpose.Registration, draft.Id, person, until), cancellationToken);
        cookies.Set(response, Cookies.Draft, token, RegistrationJourney.Root, until - now);
        return new SeeOther($"{RegistrationJourney.Root}/{slug}");
    }
}
