using DanVanKheo.Appraisals;
using DanVanKheo.Audit;
using DanVanKheo.Boards;
using DanVanKheo.Calendar;
using DanVanKheo.Commendations;
using DanVanKheo.Discussions;
using DanVanKheo.Evidence;
using DanVanKheo.FollowUps;
using DanVanKheo.Layout;
using DanVanKheo.Letters;
using DanVanKheo.Opinions;
using DanVanKheo.Organisations;
using DanVanKheo.Papers;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using DanVanKheo.Retention;
using DanVanKheo.Revisions;
using DanVanKheo.Showcase;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace DanVanKheo.Dossiers;

/// <summary>Who stands before the officers' page of a dossier, and what they are shown.</summary>
public sealed class DossierPages(
    StaffGate gate,
    DossierStore dossiers,
    StageStore stages,
    DossierSight sight,
    StageBars bars,
    AnswerSections sections,
    EvidenceStore evidence,
    OpinionHistory opinions,
    RevisionDesk revisions,
    AppraisalTables appraisals,
    FollowUpViews followUps,
    DecisionStore decisions,
    DossierLetters letters,
    DiscussionPages discussions,
    TagStore tags,
    AuditLog audit,
    SensitiveReads reads,
    DossierPapers papers,
    HistoryWords history,
    RegisterDoors registers,
    Whys whys,
    OrganisationDirectory directory,
    ProgrammeShelf programmes,
    PageResults pages,
    TimeProvider clock)
{
    public const string Form = "dossier";
    private const int HistorySize = 40;
    private const int LettersSize = 30;
    private const int MessagesSize = 12;

    public static string AddressOf(string code) => $"/can-bo/ho-so/{code}";

    /// <summary>The page is set for who may not read it, for a code that is none, and for a form without the page's nonce.</summary>
    public async Task<(DossierVisit? Visit, IFormCollection Posted, IActionResult? Page)> OpenAsync(HttpRequest request, string code, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, cancellationToken);
        if (visit is null) return (null, FormCollection.Empty, page);
        if (!DossierCode.TryParse(code, out var parsed) || await dossiers.FindAsync(parsed, cancellationToken) is not { Dossier: var dossier }) return (null, FormCollection.Empty, await pages.NotFoundAsync(request));
        if (await sight.WhyAsync(visit.Person, dossier, cancellationToken) is not { } reason) return (null, FormCollection.Empty, await gate.ForbiddenAsync(request, visit));
        var posted = FormPost.IsPost(request) ? await FormPost.ReadAsync(request, cancellationToken) : FormCollection.Empty;
        if (FormPost.IsPost(request) && !visit.NonceMatches(Form, posted["nonce"])) return (null, posted, await pages.WrongNonceAsync(request, AddressOf(code)));
        return (new(visit, dossier, reason), posted, null);
    }

    /// <param name="about">What was just typed, and what is wrong with it.</param>
    public async Task<IActionResult> ShowAsync(HttpRequest request, DossierVisit visit, Func<StaffDossierView, StaffDossierView> about, CancellationToken cancellationToken)
    {
        var (dossier, language) = (visit.Dossier, LanguageSwitch.Of(request));
        var (code, contact) = (dossier.Code.ToString(), request.Query["lien-he"] == "co");
        if (contact) await reads.PersonAsync(dossier, (visit.Staff.Viewer ?? visit.Staff.Person).Id, cancellationToken);
        var files = await evidence.OfAsync(dossier.Draft, cancellationToken);
        var log = await audit.ReadAsync(code, cancellationToken);
        var past = Turn(request, visit, "nhat-ky", log.Entries.Count, HistorySize);
        var view = new StaffDossierView(
            code, dossier.Name, UnitName(dossier), dossier.SubjectName, dossier.Status, dossier.SubmittedAt,
            await bars.OfAsync(dossier, cancellationToken),
            sections.Public(dossier, language),
            contact ? sections.Contact(dossier, language) : null,
            files,
            EvidenceClaim.Of(programmes.Of(dossier), dossier.Answers, files),
            await opinions.OfAsync(dossier, language, cancellationToken),
            [.. past.Of(log.Entries).Select(e => history.Read(dossier, e, language))],
            log.Check(null).Select(f => (int?)f.Sequence).Min(),
            whys.View(visit.Reason)!,
            visit.Staff.Nonce(Form))
        {
            Revision = await RevisionAsync(dossier, language, cancellationToken),
            Appraisal = await appraisals.LastAsync(dossier, cancellationToken),
            FollowUp = await followUps.OfAsync(dossier, language, $"{AddressOf(code)}/bao-cao", cancellationToken),
            Decisions = await DecisionsAsync(visit, cancellationToken),
            Papers = await papers.OfAsync(visit.Staff, dossier, language, cancellationToken),
            Message = MessageInput.Read(null, null, nameof(Audience.Reviewers)),
            Audiences = discussions.AudiencesOf(dossier),
            Tags = await tags.OfAsync(code, cancellationToken),
            Actions = [.. Actions(visit)],
            HistoryTurn = past,
        };
        view = about(await WithTalkAsync(request, await WithStageAsync(view, visit, cancellationToken), visit, cancellationToken));
        return await pages.ShowAsync<StaffDossierPage, StaffDossierView>(request, view, view.Problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    /// <summary>What was written to anybody about it, and what officers say of it.</summary>
    private async Task<StaffDossierView> WithTalkAsync(HttpRequest request, StaffDossierView view, DossierVisit visit, CancellationToken cancellationToken)
    {
        var sent = await letters.OfAsync(view.Code, cancellationToken);
        var said = await discussions.AllAsync(visit.Dossier, visit.Staff.Person.Id, cancellationToken);
        var (mail, talk) = (Turn(request, visit, "thu", sent.Count, LettersSize), Turn(request, visit, "trao-doi", said.Count, MessagesSize));
        return view with
        {
            Letters = [.. mail.Of(sent).Select(l => view.Contact is not null || directory.FindByEmail(l.To) is not null ? l : l with { To = Masked(l.To) })],
            Messages = talk.Of(said),
            LettersTurn = mail,
            MessagesTurn = talk,
        };
    }

    /// <summary>Each part of the page turns by itself.</summary>
    private static PageTurn Turn(HttpRequest request, DossierVisit visit, string part, int total, int size)
    {
        var home = AddressOf(visit.Dossier.Code.ToString());
        return Paging.Of(request, total, size, request.Query["lien-he"] == "co" ? $"{home}?lien-he=co" : home, $"{PageTurn.Usual}-{part}") with { Anchor = part };
    }

    /// <summary>Of an address that is contact data, only where it is.</summary>
    private static string Masked(string address) => address.LastIndexOf('@') is >= 0 and var at ? "•••" + address[at..] : address;

    private async Task<StaffDossierView> WithStageAsync(StaffDossierView view, DossierVisit visit, CancellationToken cancellationToken)
    {
        var dossier = visit.Dossier;
        if (dossier.Status != DossierStatus.UnderReview || await stages.FindAsync(new(view.Code, dossier.Stage, dossier.Attempt), cancellationToken) is not { Attempt: { IsOpen: true } attempt }) return view;
        var now = clock.GetUtcNow();
        return view with
        {
            Holders = string.Join(", ", attempt.Holders.Select(h => directory.FindPerson(h.Person)?.FullName ?? dossier.SubjectName)),
            Due = attempt.Due.Instant,
            DaysHeld = Math.Max(0, programmes.Of(dossier).Calendar.Between(VietnamTime.Day(attempt.OpenedAt), VietnamTime.Day(now))),
            DaysLate = attempt.Due.DaysLate(now, programmes.Of(dossier).Calendar),
            Task = attempt.IsAsked(visit.Staff.Person.Id) ? WorkId.Of(WorkKind.Opinion, attempt.Key) : null,
            TaskNonce = visit.Staff.Nonce(OpenTask.Form),
        };
    }

    /// <summary>What changed when it was last sent again; contact data stands in its own place only.</summary>
    private async Task<RevisionView?> RevisionAsync(Dossier dossier, string language, CancellationToken cancellationToken)
    {
        if (await stages.OfAsync(dossier.Code.ToString(), cancellationToken) is not [.., var last] || await revisions.ViewAsync(dossier, last, language, cancellationToken) is not { } changes) return null;
        var contact = sections.Contact(dossier, language).Select(l => l.Label).ToHashSet(StringComparer.Ordinal);
        return changes with { Answers = [.. changes.Answers.Where(a => !contact.Contains(a.Label))], Fresh = false };
    }

    private async Task<IReadOnlyList<StaffDecision>> DecisionsAsync(DossierVisit visit, CancellationToken cancellationToken)
    {
        if (visit.Dossier.CommendedAt is null || await decisions.FileOfAsync(visit.Dossier, cancellationToken) is not { } file) return [];
        var own = file.First.Organisation == directory.Archive ? "" : "?co-quan=" + Uri.EscapeDataString(file.First.Organisation);
        string? Address(int number) => registers.HasOne(visit.Staff) ? $"/can-bo/quyet-dinh/{number}{own}" : null;
        return [
            new(file.First.FullNumber, file.First.Terms.Date, file.First.AwardName, Address(file.First.Number)),
            .. file.Changes.Select(c => new StaffDecision(c.FullNumber, c.Terms.Date, c.Terms.Kind.ToString(), Address(c.Number))),
        ];
    }

    private static IEnumerable<StaffAction> Actions(DossierVisit visit)
    {
        var (staff, dossier, code) = (visit.Staff, visit.Dossier, visit.Dossier.Code.ToString());
        yield return new("Evidence", $"{ShowEvidenceBoard.Address}/{code}");
        if (MayReopen(dossier) && ReopenRules.Roles.Any(role => staff.Holds(role, dossier.Unit))) yield return new("Reopen", $"{AddressOf(code)}/mo-lai");
        if (InspectionPages.Roles.Any(role => staff.Holds(role, dossier.Unit))) yield return new("Inspect", InspectionVisit.AddressOf(code));
        if (staff.Holds(CommendationRole.Officer)) yield return new("Holds", HoldPages.AddressOf(dossier));
        if (ShowcaseGate.MayShow(dossier) && staff.Holds(ShowcaseGate.Role, dossier.Unit)) yield return new("Showcase", $"{ShowcaseGate.Address}/{code}");
        yield return new("Status", $"/ho-so/{code}");
        if (Publicity.IsPublic(dossier)) yield return new("Exemplar", $"/mo-hinh/{code}");
    }

    private static bool MayReopen(Dossier dossier) => dossier is { CommendedAt: null, Status: DossierStatus.Rejected or DossierStatus.NotRecognised or DossierStatus.Withdrawn or DossierStatus.Retired };

    private string UnitName(Dossier dossier) => directory.Find(dossier.Unit)?.Name ?? dossier.Unit;
}
