using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Rules;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace DanVanKheo.Retention;

/// <summary>The administrator's page of keeping and destroying, as it stands and with what was typed.</summary>
public sealed class RetentionPages(RetentionStore retention, RetentionDesk desk, DossierStore dossiers, OrganisationDirectory directory, PageResults pages)
{
    public const string Form = "retention";

    /// <summary>Dossiers listed at once; minutes hold as many.</summary>
    private const int Shown = Minutes.MostDossiers;

    private const int DueSize = 50;
    private const int MinutesSize = 5;
    private const int HoldSize = 10;

    public async Task<IActionResult> ShowAsync(HttpRequest request, StaffVisit visit, MinutesInput input, (string Code, string Reason) hold, IReadOnlyList<FieldProblem> problems, CancellationToken cancellationToken)
    {
        var oldest = desk.Today.Year - desk.Years.Values.Min();
        var year = Paging.Year(request, oldest);
        var (due, holds, minutes) = (await DueAsync(year, cancellationToken), await retention.HoldsAsync(cancellationToken), await retention.MinutesAsync(cancellationToken));
        var turn = Paging.Of(request, due.Count, DueSize, $"{RetentionView.Address}?nam={year}");
        var destroyed = Paging.Of(request, minutes.Count, MinutesSize, RetentionView.Address, RetentionView.MinutesKey) with { Anchor = "bien-ban" };
        var held = Paging.Of(request, holds.Count, HoldSize, RetentionView.Address, RetentionView.HoldKey) with { Anchor = "giu" };
        var view = new RetentionView(year, desk.Years, turn.Of(due), held.Of(holds), destroyed.Of(minutes), input, hold.Code, hold.Reason, problems, visit.Nonce(Form)) { Turn = turn, MinutesTurn = destroyed, HoldTurn = held };
        return await pages.ShowAsync<RetentionPage, RetentionView>(request, view, problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    /// <summary>Dossiers of the year whose time is over and whose content is still there.</summary>
    private async Task<IReadOnlyList<RetentionLine>> DueAsync(int year, CancellationToken cancellationToken)
    {
        var lines = new List<RetentionLine>();
        await foreach (var dossier in dossiers.InYearAsync(year, cancellationToken))
        {
            if (dossier.Answers.Values.Count == 0 || RetentionRules.KeptUntil(dossier, desk.Years) is not { } until || until > desk.Today) continue;
            lines.Add(new(dossier.Code.ToString(), dossier.Name, directory.Find(dossier.Unit)?.Name ?? dossier.Unit, dossier.Status, until));
            if (lines.Count == Shown) break;
        }

        return lines;
    }
}
