using DanVanKheo.Calendar;
using DanVanKheo.Commendations;
using DanVanKheo.Dossiers;
using DanVanKheo.Evidence;
using DanVanKheo.Hosting;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using Microsoft.Extensions.Options;

namespace DanVanKheo.Showcase;

/// <summary>What everybody may see of one model, gathered once for its page, its leaflet, its card and the feeds.</summary>
public sealed class ExemplarReader(Exemplars exemplars, ShowcaseStore showcase, DecisionStore decisions, EvidenceStore evidence, AnswerSections sections, OrganisationDirectory directory, ProgrammeShelf programmes, IOptions<AppOptions> options)
{
    private const int LongestDescription = 200;

    /// <summary>Shorter answers are names and figures, and tell nothing by themselves.</summary>
    private const int ShortestSentence = 40;

    /// <param name="dossier">A public one.</param>
    public async Task<ExemplarView> ReadAsync(Dossier dossier, string language, CancellationToken cancellationToken)
    {
        var code = dossier.Code.ToString();
        var file = await decisions.FileOfAsync(dossier, cancellationToken);
        var subject = Publicity.Shows(dossier, Publicity.Subject) ? file?.SubjectName ?? dossier.SubjectName : "";
        var view = new ExemplarView(await exemplars.CardAsync(dossier, language, cancellationToken), subject, sections.Shown(dossier, language), file?.First.Certificate ?? "", file?.First.FullNumber ?? "", file?.First.Terms.Date ?? default)
        {
            Story = Parts(dossier, await showcase.PublishedAsync(code, cancellationToken), language),
            Photos = [.. (await PhotosAsync(dossier, cancellationToken)).Select(f => Photo(dossier, f))],
            Records = await showcase.RecordsAsync(code, cancellationToken),
        };
        return view with { Meta = Meta(dossier, view) };
    }

    public async Task<IReadOnlyList<EvidenceFile>> PhotosAsync(Dossier dossier, CancellationToken cancellationToken) =>
        [.. (await evidence.OfAsync(dossier.Draft, cancellationToken)).Where(f => Publicity.Shows(dossier, f))];

    /// <summary>When the model, or what may be shown of it, changed last.</summary>
    public async Task<DateTimeOffset> ChangedAsync(Dossier dossier, CancellationToken cancellationToken)
    {
        var code = dossier.Code.ToString();
        DateTimeOffset?[] changes = [Exemplars.Since(dossier), dossier.ClosedAt, dossier.ConsentedAt, (await showcase.PublishedAsync(code, cancellationToken))?.At, .. (await showcase.RecordsAsync(code, cancellationToken)).Select(r => (DateTimeOffset?)r.At)];
        return changes.Max()!.Value;
    }

    public string Address(Dossier dossier) => options.Value.Link($"/mo-hinh/{dossier.Code}");

    public IReadOnlyList<AnswerLine> Parts(Dossier dossier, PublishedStory? story, string language) => story is null ? [] :
    [
        .. programmes.Of(dossier).Showcase.Interview.Where(q => story.Text.Has(q.Part.Id)).Select(q => new AnswerLine(q.Heading.In(language), story.Text[q.Part.Id])),
    ];

    private ShareMeta Meta(Dossier dossier, ExemplarView view) => new(
        view.Card.Name,
        Excerpt.Of(string.Join(". ", ((string[])[view.Card.Unit, Summary(view)]).Where(p => p.Length > 0)), LongestDescription),
        Address(dossier),
        Address(dossier) + "/the.svg",
        view.Photos.Count > 0 ? options.Value.Link(view.Photos[0].Url) : "",
        directory.Bloc.Name);

    /// <summary>The first sentence of the story; else of what may be shown of the answers.</summary>
    public static string Summary(ExemplarView view) =>
        view.Story.Concat(view.Sections.SelectMany(s => s.Lines)).Select(l => l.Value).FirstOrDefault(v => v.Length >= ShortestSentence) ?? "";

    private static PhotoView Photo(Dossier dossier, EvidenceFile file)
    {
        var url = $"/mo-hinh/{dossier.Code}/anh/{file.Id}";
        return new(url, file.ContentType, Publicity.Text(dossier, file.Caption), Taken(file)) { Small = file.Preview.Length > 0 ? url + "?co=nho" : "" };
    }

    private static string Taken(EvidenceFile file) => string.Join(", ", ((string[])[file.Place, file.TakenOn is { } day ? VietnamTime.Date(day) : ""]).Where(p => p.Length > 0));
}
