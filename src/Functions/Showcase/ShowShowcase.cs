using System.Globalization;
using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Showcase;

/// <summary>GET /can-bo/cong-khai: the featured, and the recognised models of a year, the newest first, with what is shown of each.</summary>
public sealed class ShowShowcase(StaffGate gate, DossierStore dossiers, Exemplars exemplars, ShowcaseStore showcase, OrganisationDirectory directory, PageResults pages)
{
    private const int PageSize = 25;

    [Function(nameof(ShowShowcase))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "can-bo/cong-khai")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, ShowcaseGate.Role, directory.Bloc.Id, cancellationToken);
        if (visit is null) return page!;
        var year = int.TryParse(request.Query[GalleryChoice.YearKey], NumberStyles.None, CultureInfo.InvariantCulture, out var asked) && exemplars.Years.Contains(asked) ? asked : exemplars.Years[0];
        var recognised = await dossiers.ListedInYearAsync(year, cancellationToken).Where(m => m.Recognised).Select(m => m.Code).Reverse().ToListAsync(cancellationToken);
        var records = await RecordsAsync(year, recognised, cancellationToken);
        var turn = Paging.Of(request, recognised.Count, PageSize);
        var shown = await dossiers.ReadAsync(turn.Of(recognised), cancellationToken).ToListAsync(cancellationToken);
        var lines = await Task.WhenAll(shown.Select(dossier => LineAsync(dossier, records[dossier.Code.ToString()].Count(), cancellationToken)));
        var view = new ShowcaseView(ShowcaseGate.Address, year, exemplars.Years, await FeaturedAsync(cancellationToken), lines)
        {
            Turn = turn,
            Records = [.. records.SelectMany(r => r).CountBy(kind => kind).OrderBy(k => k.Key).Select(k => (k.Key, k.Value))],
        };
        return await pages.ShowAsync<ShowcasePage, ShowcaseView>(request, view);
    }

    /// <summary>The kinds of publications that told of each recognised model.</summary>
    private async Task<ILookup<string, PublicationKind>> RecordsAsync(int year, IEnumerable<DossierCode> recognised, CancellationToken cancellationToken)
    {
        var codes = recognised.Select(code => code.ToString()).ToHashSet(StringComparer.Ordinal);
        return (await showcase.RecordsOfYearAsync(year, cancellationToken)).Where(r => codes.Contains(r.Code)).ToLookup(r => r.Code, r => r.Kind);
    }

    private async Task<IReadOnlyList<FeaturedLine>> FeaturedAsync(CancellationToken cancellationToken)
    {
        var lines = new List<FeaturedLine>();
        foreach (var mark in await showcase.FeaturedAsync(cancellationToken))
        {
            if (await dossiers.FindAsync(mark.Code, cancellationToken) is { Dossier: var dossier }) lines.Add(new(mark, dossier.Name, directory.FindPerson(mark.By)?.FullName ?? mark.By, Publicity.IsPublic(dossier)));
        }

        return lines;
    }

    private async Task<ShowcaseLine> LineAsync(Dossier dossier, int records, CancellationToken cancellationToken)
    {
        var code = dossier.Code.ToString();
        var story = (await showcase.StoryAsync(code, cancellationToken))?.Story;
        return new(code, dossier.Name, directory.Organisation(dossier.Unit).Name, Publicity.IsPublic(dossier), dossier.Withheld, StoryRules.State(story, await showcase.PublishedAsync(code, cancellationToken)), records);
    }
}
