using DanVanKheo.Periods;
using DanVanKheo.Programmes;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Outcomes;

/// <summary>GET /can-bo/chuong-trinh/so-lieu?den-ngay=…&amp;tu-nam=…&amp;den-nam=…: what the programme brought, by every question it asks.</summary>
public sealed class ShowOutcome(StaffGate gate, FigurePages figures, OutcomeSource outcomes, ProgrammeShelf programmes, PageResults pages)
{
    public const string Address = "/can-bo/chuong-trinh/so-lieu";

    [Function(nameof(ShowOutcome))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "can-bo/chuong-trinh/so-lieu")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, cancellationToken);
        if (visit is null) return page!;
        var programme = OutcomeAsk.Programme(programmes, request);
        var (period, problems) = figures.Asked(request);
        var view = new OutcomeView(programme.Name, await outcomes.ReadAsync(programme, period, cancellationToken), OutcomeAsk.Passport(figures.Passport(period), programme), problems)
        {
            Programmes = [.. programmes.Latest.Select(p => new Commendations.Choice(p.Id, p.Name.In(LanguageSwitch.Of(request))))],
            Programme = programme.Id,
        };
        return await pages.ShowAsync<OutcomePage, OutcomeView>(request, view, problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }
}
