using DanVanKheo.Appraisals;
using DanVanKheo.Commendations;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace DanVanKheo.Opinions;

/// <summary>What an officer is shown who agrees to several dossiers at once.</summary>
public sealed class ManyOpinionsPages(ManyOpinionsDesk desk, OpinionDesk opinions, AppraisalTables appraisals, ProgrammeShelf programmes, OrganisationDirectory directory, PageResults pages, TimeProvider clock)
{
    public const string Address = "/viec/y-kien";
    public const string Form = "opinions";

    /// <summary>As many as a page of 60 KB holds.</summary>
    private const int PageSize = 40;

    /// <param name="about">What was just asked for: its input, its results, what was wrong with it.</param>
    public async Task<IActionResult> ShowAsync(HttpRequest request, StaffVisit visit, Func<ManyOpinionsView, ManyOpinionsView> about, CancellationToken cancellationToken)
    {
        var waiting = await desk.WaitingAsync(visit.Person, request.Query["buoc"], cancellationToken);
        var turn = Paging.Of(request, waiting.Items.Count, PageSize, $"{Address}?buoc={waiting.Stage?.Id}");
        var lines = new List<ManyOpinionsLine>();
        foreach (var item in await desk.ReadAsync(visit.Person, waiting.Items.Skip(turn.Skip), turn.Size, cancellationToken)) lines.Add(await LineAsync(item, cancellationToken));
        var view = about(new(waiting.Stage, waiting.Stages, lines, turn.Pages == 1 ? lines.Count : waiting.Items.Count, waiting.Staged, turn, Terms(request, waiting), visit.Nonce(Form)));
        return await pages.ShowAsync<ManyOpinionsPage, ManyOpinionsView>(request, view, view.Problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    private async Task<ManyOpinionsLine> LineAsync(WorkItem item, CancellationToken cancellationToken)
    {
        var (dossier, attempt) = (item.Dossier, item.Attempt);
        var table = await appraisals.ForOpinionAsync(attempt, dossier, cancellationToken);
        return new(dossier.Code.ToString(), dossier.Name, directory.Organisation(dossier.Unit).Name, item.Due.Instant, item.Due.DaysLate(clock.GetUtcNow(), programmes.Of(dossier).Calendar), table?.Result);
    }

    /// <summary>Those of the first: each dossier is judged by its own when it is decided.</summary>
    private CommendationChoices? Terms(HttpRequest request, WaitingOpinions waiting) =>
        waiting is { Stage: { Kind: StageKind.Commendation } stage, First: { } first, Items.Count: > 0 } ? OpinionPages.Choices(opinions.RulesFor(first, stage), LanguageSwitch.Of(request)) : null;
}
