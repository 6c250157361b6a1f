using DanVanKheo.Calendar;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Organisations;

/// <summary>GET /can-bo/to-chuc/don-vi/{id}: one organisation with its history.</summary>
public sealed class ShowOrganisation(StaffGate gate, OrganisationBook book, OrganisationDirectory directory, OrganisationPages views, PageResults pages, TimeProvider clock)
{
    [Function(nameof(ShowOrganisation))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "can-bo/to-chuc/don-vi/{id}")] HttpRequest request, string id, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, Duty.Administrator, directory.Bloc.Id, cancellationToken);
        if (visit is null) return page!;
        return book.Find(id) is { } record ? await pages.ShowAsync<OrganisationPage, OrganisationView>(request, View(record, views.Words(request))) : await pages.NotFoundAsync(request);
    }

    private OrganisationView View(OrganisationRecord record, OrganisationWords words)
    {
        var today = VietnamTime.Day(clock.GetUtcNow());
        return new(
            record.Id,
            record.NameOn(today),
            words.Kind(record.Kind),
            words.Level(record.Level),
            record.Symbol ?? "",
            words.Span(record.From, record.To),
            record.To < today,
            [.. Lines(record.Names, words.Section(BookSections.Names), n => n, words), .. Lines(record.Parents, words.Section(BookSections.Parents), words.Name, words), .. Lines(record.Clusters, words.Section(BookSections.Clusters), words.Name, words)],
            [.. Became(record).Select(words.Step)],
            [.. book.TreeAt(today).Children(record.Id).Select(o => (o.Id, o.Name))],
            record.Figures,
            [.. book.Duties.Where(d => d.Organisation == record.Id).Select(d => new DutyLine(d.Key, words.Role(d.Role), "", words.Person(d.Person), words.Limits(d)))]);
    }

    private static IEnumerable<HistoryLine> Lines(IReadOnlyList<Dated<string>> values, string what, Func<string, string> name, OrganisationWords words) =>
        values.Select(v => new HistoryLine(what, name(v.Value), words.Span(v.From, v.To), v.Basis));

    /// <summary>What happens to it, from the first day to the last known one: what is decided for later days too.</summary>
    private IEnumerable<MappingStep> Became(OrganisationRecord record) =>
        book.MapTo(record.Id, record.From ?? DateOnly.MinValue, DateOnly.MaxValue.AddDays(-1)).Steps.Where(s => s.Unit == record.Id && s.Kind is not (MappingStepKind.Renamed or MappingStepKind.Moved));
}
