using DanVanKheo.Dossiers;
using DanVanKheo.Outcomes;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Periods;

/// <summary>GET /can-bo/so-lieu/ho-so?…: the dossiers behind one number as of any day, read now; the number itself comes from the tallies.</summary>
public sealed class ShowFigureRecords(StaffGate gate, FigurePages figures, FigureSources sources, FrozenRecordStore frozen, PageResults pages)
{
    [Function(nameof(ShowFigureRecords))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "can-bo/so-lieu/ho-so")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, cancellationToken);
        if (visit is null) return page!;
        var period = figures.Asked(request).Period;
        var query = FigureQuery.Parse(name => request.Query[name]);
        var counted = query.Earlier ? period.Earlier : period;
        IReadOnlyList<DossierCode> behind = [.. (await sources.BehindAsync(query, counted, cancellationToken)).Select(r => r.Code)];
        var (units, groups) = (sources.UnitNames(period), sources.GroupNames);
        if (FormPost.IsPost(request)) return await FreezeAsync(request, visit, new FigureWords(LanguageSwitch.Of(request)).Query(query, units, groups), counted, behind, cancellationToken);
        var tables = PeriodTables.Of(await sources.LiveAsync(period, cancellationToken));
        var turn = FigurePages.RecordTurn(request, behind.Count, figures.Passport(period), query);
        var view = new RecordsView(figures.Passport(period) with { Period = counted }, query, tables.Number(query) ?? behind.Count, behind.Count, turn, await sources.DossiersAsync(turn.Of(behind), counted, cancellationToken), units, groups)
        {
            Address = FreezeForm.AddressOf(request),
            Nonce = visit.Nonce(FreezeForm.Name),
        };
        return await pages.ShowAsync<RecordsPage, RecordsView>(request, view);
    }

    private async Task<IActionResult> FreezeAsync(HttpRequest request, StaffVisit visit, string title, Period counted, IReadOnlyList<DossierCode> behind, CancellationToken cancellationToken)
    {
        var address = FreezeForm.AddressOf(request);
        if (!await FreezeForm.PostedAsync(request, visit, cancellationToken)) return await pages.WrongNonceAsync(request, address);
        return new SeeOther(ShowFrozenRecords.AddressOf(await frozen.KeepAsync(new(title, address, counted.AsOf, await sources.DossiersAsync(behind, counted, cancellationToken)), visit.Person.Id, cancellationToken)));
    }
}
