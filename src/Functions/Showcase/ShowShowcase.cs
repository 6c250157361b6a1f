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
        var recognised = new List<(Dossier Dossier, IReadOnlyList<PublicationRecord> Records)>();
        await foreach (var dossier in dossiers.RecognisedInYearAsync(year, cancellationToken)) recognised.Add((dossier, await showcase.RecordsAsync(dossier.Code.ToString(), cancellationToken)));
        var turn = Paging.Of(request, recognised.Count, PageSize);
        var lines = new List<ShowcaseLine>();
        foreach (var (dossier, records) in turn.Of(recognised.AsEnumerable().Reverse())) lines.Add(await LineAsync(dossier, records.Count, cancellationToken));
        var view = new ShowcaseView(ShowcaseGate.Address, year, exemplars.Years, await FeaturedAsync(cancellationToken), lines)
        {
            Turn = turn,
            Records = [.. recognised.SelectMany(r => r.Records).CountBy(r => r.Kind).OrderBy(k => k.Key).Select(k => (k.Key, k.Value))],
        };
        return await pages.ShowAsync<ShowcasePage, ShowcaseView>(request, view);
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
