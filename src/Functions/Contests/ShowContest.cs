using System.Globalization;
using DanVanKheo.Appraisals;
using DanVanKheo.Calendar;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Contests;

/// <summary>GET /can-bo/hoi-thi?nam=…: the rounds of a contest, who leads, who goes on.</summary>
public sealed class ShowContest(StaffGate gate, ContestTables contests, ProgrammeShelf programmes, OrganisationDirectory directory, PageResults pages, TimeProvider clock)
{
    public const string Address = "/can-bo/hoi-thi";

    [Function(nameof(ShowContest))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "can-bo/hoi-thi")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, ShowBoard.Role, directory.Bloc.Id, cancellationToken);
        if (visit is null) return page!;
        var year = int.TryParse(request.Query["nam"], NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : VietnamTime.Day(clock.GetUtcNow()).Year;
        var programme = programmes.Find(request.Query[ProgrammeChoice.Field].ToString()) ?? programmes.Active.FirstOrDefault(p => p.Contest is not null) ?? programmes.Main;
        return await pages.ShowAsync<ContestPage, ContestView>(request, new(programme.Name, year, await contests.ReadAsync(programme, year, cancellationToken)));
    }
}
