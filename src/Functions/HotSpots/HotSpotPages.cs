using DanVanKheo.Commendations;
using DanVanKheo.Layout;
using DanVanKheo.Organisations;
using DanVanKheo.Periods;
using DanVanKheo.Rules;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace DanVanKheo.HotSpots;

/// <summary>The page of the register: who may keep it, what stands in it, what was typed.</summary>
public sealed class HotSpotPages(StaffGate gate, HotSpotStore store, OrganisationDirectory directory, PageResults pages)
{
    public const string Address = "/can-bo/diem-nong";
    private const string Form = "hot-spots";

    /// <summary>Each open one with a form.</summary>
    private const int PageSize = 8;

    /// <summary>The officer and what was posted; else the page that says why not.</summary>
    public async Task<(StaffVisit? Visit, IFormCollection Posted, IActionResult? Page)> OpenAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, SummaryReader.Role, directory.Bloc.Id, cancellationToken);
        if (visit is null || !FormPost.IsPost(request)) return (visit, FormCollection.Empty, page);
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        return visit.NonceMatches(Form, posted["nonce"]) ? (visit, posted, null) : (null, posted, await pages.WrongNonceAsync(request, Address));
    }

    public async Task<IActionResult> ShowAsync(HttpRequest request, StaffVisit visit, HotSpotInput input, SettlementInput? settlement, IReadOnlyList<FieldProblem> problems, CancellationToken cancellationToken)
    {
        var spots = await store.AllAsync(cancellationToken);
        List<HotSpot> ordered = [.. spots.OrderBy(s => !s.IsOpen).ThenByDescending(s => s.Opened).ThenBy(s => s.Number)];
        // What could not be kept is shown where it was typed.
        var typed = settlement is null ? -1 : ordered.FindIndex(s => s.Number == settlement.Number);
        var turn = typed < 0 ? Paging.Of(request, ordered.Count, PageSize, Address) : PageTurn.Nearest(typed / PageSize + 1, ordered.Count, PageSize, Address);
        var done = request.Query["xong"].ToString();
        var view = new HotSpotsView(
            [.. turn.Of(ordered).Select(s => new HotSpotLine(s, directory.Find(s.Unit)?.Name ?? s.Unit))],
            input,
            settlement,
            [.. directory.Units.Select(u => new Choice(u.Id, u.Name))],
            spots.Select(s => s.Number).DefaultIfEmpty().Max() + 1,
            done is "open" or "settled" ? done : "",
            problems,
            visit.Nonce(Form))
        { Turn = turn, Count = spots.Count, Open = spots.Count(s => s.IsOpen), Modelled = spots.Count(s => s is { IsOpen: false, Dossier.Length: > 0 }) };
        return await pages.ShowAsync<HotSpotsPage, HotSpotsView>(request, view, problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }
}
