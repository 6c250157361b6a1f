using DanVanKheo.Appraisals;
using DanVanKheo.Organisations;
using DanVanKheo.Papers;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Contests;

/// <summary>GET /can-bo/hoi-thi?nam=…: the rounds of a contest, who leads, who goes on and why, and the prizes.</summary>
public sealed class ShowContest(StaffGate gate, ContestReader reader, OrganisationDirectory directory, PageResults pages)
{
    public const string Address = "/can-bo/hoi-thi";
    internal const string Role = ShowBoard.Role;
    private const int PageSize = 60;

    [Function(nameof(ShowContest))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "can-bo/hoi-thi")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, Role, directory.Bloc.Id, cancellationToken);
        if (visit is null) return page!;
        var (programme, year) = (reader.ProgrammeOf(request), reader.YearOf(request));
        var view = await reader.ReadAsync(programme, year, cancellationToken);
        var turn = Paging.Of(request, view.Rounds.Sum(r => r.Groups.Sum(g => g.Standings.Count)), PageSize);
        return await pages.ShowAsync<ContestPage, ContestView>(request, view with { Turn = turn, PaperUrl = visit.Holds(PaperRole.Officer) ? $"{PaperPages.Root}?lap={PaperType.Notice}|{ContestPaper.Subject(year)}" : "" });
    }
}
