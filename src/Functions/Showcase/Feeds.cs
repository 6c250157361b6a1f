using DanVanKheo.Dossiers;
using DanVanKheo.Hosting;
using DanVanKheo.Organisations;
using Microsoft.Extensions.Options;

namespace DanVanKheo.Showcase;

/// <summary>The exemplars for programs that read feeds.</summary>
public sealed class Feeds(Exemplars exemplars, ExemplarReader reader, FieldNames fields, OrganisationDirectory directory, IOptions<AppOptions> options)
{
    private const int Most = 30;
    private const int LongestSummary = 300;

    public async Task<FeedView> ReadAsync(string language, CancellationToken cancellationToken)
    {
        var items = new List<FeedItem>();
        foreach (var shown in (await exemplars.AllAsync(cancellationToken)).OrderByDescending(i => i.Since).Take(Most))
        {
            if (await exemplars.FindAsync(shown.Code.ToString(), cancellationToken) is { } dossier) items.Add(await ItemAsync(dossier, language, cancellationToken));
        }

        return new(Gallery, directory.Bloc.Name, language, items);
    }

    /// <summary>The gallery, and every public model with the day it changed.</summary>
    public async Task<string> MapAsync(CancellationToken cancellationToken)
    {
        var pages = new List<(string, DateTimeOffset)>();
        foreach (var shown in await exemplars.AllAsync(cancellationToken))
        {
            if (await exemplars.FindAsync(shown.Code.ToString(), cancellationToken) is { } dossier) pages.Add((reader.Address(dossier), await reader.ChangedAsync(dossier, cancellationToken)));
        }

        return SiteMap.Write(Gallery, pages);
    }

    private string Gallery => options.Value.Link("/mo-hinh");

    private async Task<FeedItem> ItemAsync(Dossier dossier, string language, CancellationToken cancellationToken)
    {
        var view = await reader.ReadAsync(dossier, language, cancellationToken);
        var photo = view.Photos.Count > 0 ? view.Photos[0] : null;
        return new(
            reader.Address(dossier),
            view.Card.Name,
            view.Card.Unit,
            fields.Of(dossier.Field, language),
            Excerpt.Of(ExemplarReader.Summary(view), LongestSummary),
            Exemplars.Since(dossier),
            await reader.ChangedAsync(dossier, cancellationToken),
            photo is null ? "" : options.Value.Link(photo.Url),
            photo?.ContentType ?? "");
    }
}
