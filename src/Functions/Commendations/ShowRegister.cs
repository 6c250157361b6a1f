using DanVanKheo.Layout;
using DanVanKheo.Organisations;
using DanVanKheo.Papers;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Commendations;

/// <summary>GET /can-bo/quyet-dinh: a body's numbers of the term, the last first, and what is odd about them.</summary>
public sealed class ShowRegister(RegisterDoors doors, DecisionStore decisions, NumberChecks checks, OrganisationDirectory directory, PageResults pages)
{
    /// <summary>Of each series; a page has one of every type.</summary>
    private const int PageSize = 25;

    [Function(nameof(ShowRegister))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "can-bo/quyet-dinh")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, organisation, page) = await doors.OpenAsync(request, cancellationToken);
        if (visit is null) return page!;
        var series = new List<PagedSeries>();
        foreach (var type in PaperNumber.Numbered) series.Add(await ReadAsync(request, decisions.SeriesOf(organisation, type), cancellationToken));
        return await pages.ShowAsync<RegisterPage, RegisterView>(request, new(directory.Organisation(organisation).Name, series) { Suffix = RegisterDoors.Suffix(request) });
    }

    private async Task<PagedSeries> ReadAsync(HttpRequest request, NumberSeries series, CancellationToken cancellationToken)
    {
        var (numbers, report) = await checks.ReadAsync(series, cancellationToken);
        var turn = Paging.Of(request, numbers.Count, PageSize, key: $"{PageTurn.Usual}-{series.Type}") with { Anchor = $"{series.Type}" };
        var shown = turn.Of(numbers.Reverse());
        IReadOnlyList<IssuedNumber> papers = shown.Count == 0 ? [] : await decisions.PapersAsync(series, shown[^1], shown.Count, cancellationToken);
        return new(new(series.Type, series.Term, [.. papers.Reverse()], report), turn);
    }
}
