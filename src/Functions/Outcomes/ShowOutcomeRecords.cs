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
    [Function(nameof(ShowOutcomeRecords))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "can-bo/chuong-trinh/so-lieu/ho-so")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, cancellationToken);
        if (visit is null) return page!;
        var programme = OutcomeAsk.Programme(programmes, request);
        var period = figures.Asked(request).Period;
        var subject = Enum.TryParse<SubjectType>(request.Query[OutcomeView.SubjectKey], ignoreCase: true, out var asked) ? asked : (SubjectType?)null;
        IReadOnlyList<Dossier> records = [.. (await outcomes.ReadAsync(programme, period, cancellationToken)).Behind(request.Query["cau"].ToString(), request.Query["gia-tri"].ToString()).Where(r => subject is null || r.Subject == subject)];
        var view = new OutcomeRecordsView(programme.Name, [.. records.Select(CountedDossier.From)], ProgrammeOutcome.Seal(records), OutcomeAsk.Passport(figures.Passport(period), programme), sources.UnitNames(period))
        {
            Address = FreezeForm.AddressOf(request),
            Nonce = visit.Nonce(FreezeForm.Name),
        };
        if (FormPost.IsPost(request)) return await FreezeForm.PostedAsync(request, visit, cancellationToken) ? new SeeOther(ShowFrozenRecords.AddressOf(await frozen.KeepAsync(new($"{programme.Name.Vi}: {request.Query["cau"]} {request.Query["gia-tri"]}".Trim(), view.Address, period.AsOf, view.Records), visit.Person.Id, cancellationToken))) : await pages.WrongNonceAsync(request, view.Address);
        return await pages.ShowAsync<OutcomeRecordsPage, OutcomeRecordsView>(request, view);
    }
}
