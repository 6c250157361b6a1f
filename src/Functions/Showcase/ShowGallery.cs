using System.Globalization;
using DanVanKheo.Organisations;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Showcase;

/// <summary>GET /mo-hinh: the exemplars by field, unit and year, a page at a time; the address carries the choice.</summary>
public sealed class ShowGallery(Exemplars exemplars, OrganisationDirectory directory, PublicResults results)
{
    [Function(nameof(ShowGallery))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "mo-hinh")] HttpRequest request, CancellationToken cancellationToken)
    {
        var query = request.Query;
        var choice = GalleryChoice.Read(query[GalleryChoice.FieldKey], query[GalleryChoice.UnitKey], query[GalleryChoice.YearKey]);
        var items = await exemplars.AllAsync(cancellationToken);
        var gallery = new Gallery(items);
        var found = gallery.Of(choice);
        var turn = Paging.Of(request, found.Count, Gallery.PageSize, choice.Address());
        var cards = await exemplars.CardsAsync(turn.Of(found), LanguageSwitch.Of(request), cancellationToken);
        var view = new GalleryView(cards) { Choice = choice, Total = found.Count, All = items.Count, Turn = turn };
        return await results.ShowAsync<GalleryPage, GalleryView>(request, WithOptions(view, gallery));
    }

    private GalleryView WithOptions(GalleryView view, Gallery gallery) => view with
    {
        Fields = Options(gallery.Counts(view.Choice with { Field = null }, i => i.Field.ToString()), _ => "", view.Choice.Field?.ToString()),
        Units = [.. Options(gallery.Counts(view.Choice with { Unit = "" }, i => i.Unit), unit => directory.Organisation(unit).Name, view.Choice.Unit).OrderBy(o => o.Label, StringComparer.Create(CultureInfo.GetCultureInfo("vi-VN"), ignoreCase: true))],
        Years = [.. Options(gallery.Counts(view.Choice with { Year = null }, i => i.Year.ToString(CultureInfo.InvariantCulture)), year => year, view.Choice.Year?.ToString(CultureInfo.InvariantCulture)).OrderByDescending(o => o.Value, StringComparer.Ordinal)],
    };

    private static IReadOnlyList<GalleryOption> Options(IReadOnlyDictionary<string, int> counts, Func<string, string> label, string? chosen) =>
        [.. counts.Select(c => new GalleryOption(c.Key, label(c.Key), c.Value, c.Key == chosen)).OrderBy(o => o.Value, StringComparer.Ordinal)];
}
