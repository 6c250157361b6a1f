using DanVanKheo.Calendar;
using DanVanKheo.Commendations;
using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;

namespace DanVanKheo.Showcase;

/// <summary>The recognised models whose owners agreed to show them.</summary>
public sealed class Exemplars(DossierStore dossiers, DecisionStore decisions, ShowcaseStore showcase, OrganisationDirectory directory, ProgrammeShelf programmes, TimeProvider clock)
{
    /// <summary>Two terms of a committee.</summary>
    private const int YearsShown = 10;

    /// <summary>The newest first.</summary>
    public IReadOnlyList<int> Years => [.. Enumerable.Range(0, YearsShown).Select(back => VietnamTime.Day(clock.GetUtcNow()).Year - back)];

    /// <summary>Every public model, the newest year first, with its place among the featured.</summary>
    public async Task<IReadOnlyList<GalleryItem>> AllAsync(CancellationToken cancellationToken)
    {
        var places = (await showcase.FeaturedAsync(cancellationToken)).Select((mark, i) => (mark.Code, Place: i + 1)).ToDictionary(m => m.Code, m => m.Place);
        var found = new List<GalleryItem>();
        foreach (var year in Years) found.AddRange(await dossiers.ListedInYearAsync(year, cancellationToken).Where(m => m.Public).Select(m => new GalleryItem(m.Code, m.Field, m.Unit, m.Code.Year, m.Since)).ToListAsync(cancellationToken));
        return places.Count == 0 ? found : found.ConvertAll(i => places.TryGetValue(i.Code, out var place) ? i with { Featured = place } : i);
    }

    /// <summary>The model with that code if everybody may see it.</summary>
    public async Task<Dossier?> FindAsync(string code, CancellationToken cancellationToken) =>
        DossierCode.TryParse(code, out var parsed) && await dossiers.FindAsync(parsed, cancellationToken) is { Dossier: var dossier } && Publicity.IsPublic(dossier) ? dossier : null;

    /// <summary>The featured, then the latest.</summary>
    public async Task<IReadOnlyList<ExemplarCard>> LatestAsync(string language, int most, CancellationToken cancellationToken) =>
        await CardsAsync(new Gallery(await AllAsync(cancellationToken)).Of(GalleryChoice.Everything).Take(most), language, cancellationToken);

    /// <summary>By the rows of the dossiers as they are now.</summary>
    public async Task<IReadOnlyList<ExemplarCard>> CardsAsync(IEnumerable<GalleryItem> items, string language, CancellationToken cancellationToken)
    {
        var cards = new List<ExemplarCard>();
        foreach (var item in items)
        {
            if (await FindAsync(item.Code.ToString(), cancellationToken) is { } dossier) cards.Add(await CardAsync(dossier, language, cancellationToken) with { Featured = item.Featured is not null });
        }

        return cards;
    }

    public async Task<ExemplarCard> CardAsync(Dossier dossier, string language, CancellationToken cancellationToken)
    {
        var file = await decisions.FileOfAsync(dossier, cancellationToken);
        var award = programmes.Of(dossier).Awards.FirstOrDefault(a => a.Id == file?.Award && a.Name.Vi == file.AwardName)?.Name.In(language) ?? file?.AwardName ?? "";
        return new(dossier.Code.ToString(), Publicity.Text(dossier, dossier.Name), directory.Organisation(dossier.Unit).Name, dossier.Field, dossier.Code.Year, award);
    }

    public static DateTimeOffset Since(Dossier dossier) => dossier.CommendedAt ?? dossier.ClosedAt ?? dossier.SubmittedAt;
}
