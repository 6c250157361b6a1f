using DanVanKheo.Access;
using DanVanKheo.Calendar;
using DanVanKheo.Discussions;
using DanVanKheo.Evidence;
using DanVanKheo.Organisations;
using DanVanKheo.Rules;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace DanVanKheo.Appraisals;

/// <summary>What an appraiser is shown: the question, then the dossier with the sheet, then what became of it.</summary>
public sealed class AppraisalPages(LinkDoors doors, AppraisalTables tables, OpenSheets sheets, DiscussionPages discussions, EvidenceStore evidence, BlindDossier blind, Whys whys, OrganisationDirectory directory, PageResults pages, TimeProvider clock)
{
    public async Task<IActionResult> ShowAsync(HttpRequest request, AppraisalVisit visit, CancellationToken cancellationToken)
    {
        if (!visit.MayScore) return await OutcomeAsync(request, visit, cancellationToken);
        if (visit.Seat.DeclaredAt is null) return await ConflictAsync(request, visit, new(), [], cancellationToken);
        return await SheetAsync(request, visit, visit.Seat.Draft, "", [], cancellationToken);
    }

    public async Task<IActionResult> ConflictAsync(HttpRequest request, AppraisalVisit visit, ConflictInput input, IReadOnlyList<FieldProblem> problems, CancellationToken cancellationToken)
    {
        var person = directory.Person(visit.Seat.Person);
        var view = new ConflictView(
            visit.Address,
            visit.Dossier.Code.ToString(),
            blind.NameOf(visit),
            blind.UnitOf(visit),
            person.FullName,
            person.Position,
            visit.Stage.Name,
            visit.Attempt.Due.Instant,
            visit.Attempt.Due.IsPast(clock.GetUtcNow()),
            visit.Seat.DeclaredAt is not null,
            input,
            problems,
            await doors.IsVerifiedAsync(request, person.Id, cancellationToken),
            CodeSentTo(request, person),
            visit.Nonce);
        return await pages.ShowAsync<ConflictPage, ConflictView>(request, view, Status(problems));
    }

    public async Task<IActionResult> SheetAsync(HttpRequest request, AppraisalVisit visit, SheetDraft draft, string code, IReadOnlyList<FieldProblem> problems, CancellationToken cancellationToken)
    {
        var person = directory.Person(visit.Seat.Person);
        var view = new ScoreSheetView(
            visit.Address,
            visit.Dossier.Code.ToString(),
            blind.NameOf(visit),
            blind.UnitOf(visit),
            person.FullName,
            person.Position,
            visit.Stage.Name,
            visit.Attempt.Due.Instant,
            visit.Attempt.Due.IsPast(clock.GetUtcNow()),
            blind.SectionsOf(visit, request),
            blind.Files(visit, await evidence.OfAsync(visit.Dossier.Draft, cancellationToken)),
            visit.Set,
            draft,
            visit.Seat.SavedAt,
            problems,
            code,
            visit.Settings.Others == SheetVisibility.Always ? await tables.ForAppraiserAsync(visit, cancellationToken) : null,
            await ProgressAsync(person.Id, cancellationToken),
            Notice(request),
            await doors.IsVerifiedAsync(request, person.Id, cancellationToken),
            CodeSentTo(request, person),
            visit.Nonce)
        {
            Why = whys.OfDuty(person.Id, visit.Dossier, visit.Settings.Role),
            Messages = blind.Messages(visit, await discussions.ForPanelAsync(visit.Dossier, cancellationToken)),
        };
        return await pages.ShowAsync<ScoreSheetPage, ScoreSheetView>(request, view, Status(problems));
    }

    public async Task<IActionResult> PrintAsync(HttpRequest request, AppraisalVisit visit)
    {
        var (person, seat) = (directory.Person(visit.Seat.Person), visit.Seat);
        var sheet = seat.State == AssignmentState.Submitted ? SheetRules.Read(visit.Set, seat.Draft) : null;
        var view = new PrintedSheetView(visit.Address, visit.Dossier.Code.ToString(), blind.NameOf(visit), blind.UnitOf(visit), visit.Stage.Name, person.FullName, person.Position, visit.Set, seat.Draft, sheet, seat.SubmittedAt);
        return await pages.ShowAsync<PrintedSheetPage, PrintedSheetView>(request, view);
    }

    private async Task<IActionResult> OutcomeAsync(HttpRequest request, AppraisalVisit visit, CancellationToken cancellationToken)
    {
        var seat = visit.Seat;
        var own = seat.State == AssignmentState.Submitted ? tables.Column(visit.Set, seat) : null;
        var view = new SheetOutcomeView(
            visit.Address,
            visit.Dossier.Code.ToString(),
            blind.NameOf(visit),
            visit.Stage.Name,
            EndOf(visit),
            visit.Set,
            own,
            seat.Recusal?.Reason ?? "",
            own is not null && visit.Settings.Others != SheetVisibility.Never ? await tables.ForAppraiserAsync(visit, cancellationToken) : null,
            await ProgressAsync(seat.Person, cancellationToken),
            Notice(request),
            visit.Nonce);
        return await pages.ShowAsync<SheetOutcomePage, SheetOutcomeView>(request, view);
    }

    private static SheetEnd EndOf(AppraisalVisit visit) => visit switch
    {
        { Seat.State: AssignmentState.Submitted } => SheetEnd.Submitted,
        { Seat: { Recusal: { } recusal, Person: var person } } => recusal.By == person ? SheetEnd.Recused : SheetEnd.Reassigned,
        { Attempt.Opinion: not null } => SheetEnd.Closed,
        _ => SheetEnd.Withdrawn,
    };

    private async Task<SheetProgress> ProgressAsync(string person, CancellationToken cancellationToken)
    {
        var held = await sheets.OfAsync(person, cancellationToken);
        return new(held.Count(s => !s.IsOpen), held.Count);
    }

    private static string? CodeSentTo(HttpRequest request, Person person) => request.Query["ma"] == "da-gui" ? person.Email : null;

    private static string? Notice(HttpRequest request) => request.Query["tiep"].ToString() switch
    {
        "ma" => "Next.Code",
        "het" => "Next.None",
        _ => null,
    };

    private static int Status(IReadOnlyList<FieldProblem> problems) => problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK;
}
