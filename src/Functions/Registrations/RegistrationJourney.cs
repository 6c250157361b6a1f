using DanVanKheo.Access;
using DanVanKheo.Dossiers;
using DanVanKheo.Evidence;
using DanVanKheo.Opinions;
using DanVanKheo.Programmes;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace DanVanKheo.Registrations;

/// <summary>The submitter's way through the steps: who they are, where they stand, what comes next.</summary>
public sealed class RegistrationJourney(
    GrantStore grants,
    DraftStore drafts,
    DossierStore dossiers,
    StageStore stages,
    EvidenceStore evidence,
    RegistrationForm form,
    Programme programme,
    PageResults pages,
    TimeProvider clock)
{
    public const string Root = "/dang-ky";
    public const string EvidenceSlug = "minh-chung";
    public const string CheckSlug = "xem-lai";

    /// <summary>Reads the draft the cookie opens. The page is set when there is none, or when the dossier is under review and must not change.</summary>
    public async Task<(DraftVisit? Visit, IActionResult? Page)> OpenAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var token = request.Cookies[Cookies.Draft];
        if (await FindAsync(token, cancellationToken) is not { } visit) return (null, await pages.ProblemAsync(request, StatusCodes.Status404NotFound, "DraftGone", Root));
        return visit.MayEdit ? (visit, null) : (null, new SeeOther(Root + "/da-gui"));
    }

    public async Task<DraftVisit?> FindAsync(string? token, CancellationToken cancellationToken)
    {
        if (await grants.FindAsync(token, cancellationToken) is not { Purpose: AccessPurpose.Registration } grant || !grant.IsValid(clock.GetUtcNow())) return null;
        if (await drafts.FindAsync(grant.Subject, cancellationToken) is not { } draft) return null;
        var dossier = draft.Dossier is { } code ? await dossiers.GetAsync(code, cancellationToken) : null;
        return new(token!, draft, dossier);
    }

    public JourneyView View(Draft draft, string current, string language) => new(
        [
            .. programme.Steps.Select(s => new JourneyStep(s.Slug, s.Title.In(language), form.Check(s, draft.Answers).Count == 0)),
            new(EvidenceSlug, "", false),
            new(CheckSlug, "", false),
        ],
        current,
        draft.SavedAt);

    /// <summary>Where the way goes on after a step.</summary>
    public string After(string slug)
    {
        var at = programme.Steps.ToList().FindIndex(s => s.Slug == slug);
        return $"{Root}/{(at + 1 < programme.Steps.Count ? programme.Steps[at + 1].Slug : EvidenceSlug)}";
    }

    public Task<IReadOnlyList<EvidenceFile>> FilesAsync(Draft draft, CancellationToken cancellationToken) => evidence.OfAsync(draft.Id, cancellationToken);

    /// <summary>What the reviewer asked to mend; null when the dossier did not come back.</summary>
    public async Task<string?> ReturnReasonAsync(DraftVisit visit, CancellationToken cancellationToken)
    {
        if (visit.Dossier?.Dossier is not { Status: DossierStatus.Returned } dossier) return null;
        var stage = await stages.FindAsync(new(dossier.Code.ToString(), dossier.Stage, dossier.Attempt), cancellationToken);
        return stage?.Attempt.Opinion?.Reason;
    }
}
