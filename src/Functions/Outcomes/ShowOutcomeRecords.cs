using DanVanKheo.Dossiers;
using DanVanKheo.Periods;
using DanVanKheo.Programmes;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Outcomes;

/// <summary>GET /can-bo/chuong-trinh/so-lieu/ho-so?cau=…&amp;gia-tri=…: the records behind one number, with their seal.</summary>
public sealed class ShowOutcomeRecords(StaffGate gate, FigurePages figures, FigureSources sources, OutcomeSource outcomes, FrozenRecordStore frozen, ProgrammeShelf programmes, PageResults pages)
{
    /// <summary>Records on one page, which has at most 60 KB.</summary>
    private const int PageSize = 40;

    [Function(nameof(ShowOutcomeRecords))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "can-bo/chuong-trinh/so-lieu/ho-so")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, cancellationToken);
        if (visit is null) return page!;
        var programme = OutcomeAsk.Programme(programmes, request);
        var period = figures.Asked(request).Period;
        var subject = Enum.TryParse<SubjectType>(request.Query[OutcomeView.SubjectKey], ignoreCase: true, out var asked) ? asked : (SubjectType?)null;
        IReadOnlyList<DossierCode> records = [.. (await outcomes.ReadAsync(programme, period, cancellationToken)).Behind(request.Query["cau"].ToString(), request.Query["gia-tri"].ToString()).Where(r => subject is null || r.Subject == subject).Select(r => r.Code)];
        var address = FreezeForm.AddressOf(request);
        if (FormPost.IsPost(request))
        {
            if (!await FreezeForm.PostedAsync(request, visit, cancellationToken)) return await pages.WrongNonceAsync(request, address);
            var list = new FrozenRecords($"{programme.Name.Vi}: {request.Query["cau"]} {request.Query["gia-tri"]}".Trim(), address, period.AsOf, await outcomes.DossiersAsync(records, cancellationToken));
            return new SeeOther(ShowFrozenRecords.AddressOf(await frozen.KeepAsync(list, visit.Person.Id, cancellationToken)));
        }

        var turn = Paging.Of(request, records.Count, PageSize, address);
        var shown = await outcomes.DossiersAsync(turn.Of(records), cancellationToken);
        return await pages.ShowAsync<OutcomeRecordsPage, OutcomeRecordsView>(request, new(programme.Name, shown, records.Count, ProgrammeOutcome.Seal(records), OutcomeAsk.Passport(figures.Passport(period), programme), sources.UnitNames(period))
        {
            Address = address,
            Nonce = visit.Nonce(FreezeForm.Name),
            Turn = turn,
        });
    }
}
