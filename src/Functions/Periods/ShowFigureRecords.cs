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
        var source = await sources.LiveAsync(period, cancellationToken);
        var earlier = FigureQuery.Parse(name => request.Query[name]).Earlier;
        var records = new ReportRecords(earlier ? [] : await sources.RecordsAsync(period, cancellationToken), earlier ? await sources.RecordsAsync(period.Earlier, cancellationToken) : []);
        var view = FigurePages.Records(request, figures.Passport(period), PeriodTables.Of(source), records, sources.UnitNames(period), sources.GroupNames) with { Address = FreezeForm.AddressOf(request), Nonce = visit.Nonce(FreezeForm.Name) };
        if (!FormPost.IsPost(request)) return await pages.ShowAsync<RecordsPage, RecordsView>(request, view);
        if (!await FreezeForm.PostedAsync(request, visit, cancellationToken)) return await pages.WrongNonceAsync(request, view.Address);
        IReadOnlyList<CountedDossier> behind = [.. (view.Query.Earlier ? records.Before : records.Now).Where(r => view.Query.Covers(r, view.Passport.Period.AsOf)).OrderBy(r => r.Year).ThenBy(r => r.Code, StringComparer.Ordinal)];
        var title = new FigureWords(LanguageSwitch.Of(request)).Query(view.Query, view.UnitNames, view.GroupNames);
        return new SeeOther(ShowFrozenRecords.AddressOf(await frozen.KeepAsync(new(title, view.Address, view.Passport.Period.AsOf, behind), visit.Person.Id, cancellationToken)));
    }
}
