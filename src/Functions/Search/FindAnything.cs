using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Search;

/// <summary>GET /can-bo/tim?q=&amp;trang=: one box over code, decision number, name, unit, person and answers; only what the officer may read.</summary>
public sealed class FindAnything(StaffGate gate, SearchReader reader, DossierSight sight, DossierStore dossiers, OrganisationDirectory directory, ProgrammeShelf programmes, PageResults pages, TimeProvider clock)
{
    public const string Address = "/can-bo/tim";
    private const int PageSize = 20;
    private const int MostPages = 100;

    [Function(nameof(FindAnything))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "can-bo/tim")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, cancellationToken);
        if (visit is null) return page!;
        var query = SearchQuery.Parse(request.Query["q"], VietnamTime.Day(clock.GetUtcNow()).Year);
        var number = Math.Min(Paging.Asked(request), MostPages);
        var scope = await sight.ScopeAsync(visit.Person, cancellationToken);
        var hits = await reader.FindAsync(query, scope, (number - 1) * PageSize, PageSize, cancellationToken);
        var turn = Paging.Of(request, Math.Min(hits.Total, MostPages * PageSize), PageSize, $"{Address}?q={Uri.EscapeDataString(query.Typed)}");
        if (turn.Page < number) hits = await reader.FindAsync(query, scope, turn.Skip, PageSize, cancellationToken);
        var codes = turn.Page == 1 ? query.Codes : [];
        var lines = await Task.WhenAll(codes.Concat(hits.Codes).Distinct().Select(code => LineAsync(visit.Person, code, scope, cancellationToken)));
        IReadOnlyList<SearchLine> found = [.. lines.OfType<SearchLine>()];
        var view = new SearchView(query.Typed, found, Math.Max(hits.Total, found.Count), turn, hits.Guessed);
        return await pages.ShowAsync<SearchPage, SearchView>(request, view);
    }

    /// <summary>The row is the truth: null for what is gone, and for what this officer may not read.</summary>
    private async Task<SearchLine?> LineAsync(Person person, DossierCode code, SearchScope scope, CancellationToken cancellationToken)
    {
        if (scope.Hidden.Contains(code.ToString()) || await dossiers.FindAsync(code, cancellationToken) is not { Dossier: var dossier }) return null;
        if (!scope.All && sight.ByDuty(person, dossier) is null && await sight.WhyAsync(person, dossier, cancellationToken) is null) return null;
        var stage = dossier.IsClosed ? "" : programmes.Of(dossier).Route.Find(dossier.Stage)?.Name ?? dossier.Stage;
        return new(code.ToString(), dossier.Name, directory.Find(dossier.Unit)?.Name ?? dossier.Unit, dossier.SubjectName, dossier.Status, stage);
    }
}
