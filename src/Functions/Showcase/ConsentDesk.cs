using System.Globalization;
using DanVanKheo.Access;
using DanVanKheo.Audit;
using DanVanKheo.Dossiers;
using DanVanKheo.Evidence;
using DanVanKheo.Programmes;
using DanVanKheo.Rules;

namespace DanVanKheo.Showcase;

/// <summary>
/// Writes down what the owner of a model agrees to show. The dossier's row is first, because every public page looks at it;
/// showing more needs a mailed code, taking back needs nothing.
/// </summary>
public sealed class ConsentDesk(DossierStore dossiers, EvidenceStore evidence, ShowcaseStore showcase, StepUpStore codes, AuditLog audit, ProgrammeShelf programmes, TimeProvider clock)
{
    /// <summary>Every part that is agreed to by itself.</summary>
    public IReadOnlyList<string> PartsOf(Dossier dossier) => [Publicity.Subject, .. programmes.Of(dossier).Steps.Select(s => s.Slug), Publicity.Photos];

    public async Task<IReadOnlyList<EvidenceFile>> PicturesAsync(Dossier dossier, CancellationToken cancellationToken) =>
        [.. (await evidence.OfAsync(dossier.Draft, cancellationToken)).Where(Publicity.IsPicture)];

    public async Task<PublicConsent> NowAsync(Dossier dossier, CancellationToken cancellationToken) => PublicConsent.Of(dossier, PartsOf(dossier), await PicturesAsync(dossier, cancellationToken));

    /// <summary>Empty when it stands as wished.</summary>
    public async Task<IReadOnlyList<FieldProblem>> ChangeAsync(Dossier dossier, PublicConsent wished, string code, CancellationToken cancellationToken)
    {
        var wider = wished.IsWiderThan(await NowAsync(dossier, cancellationToken));
        if (wider && await TryCodeAsync(dossier, code, cancellationToken) is { } refused) return [refused];
        await WriteAsync(dossier.Code.ToString(), wished, wider ? "link, code" : "link", cancellationToken);
        if (wider) await codes.ForgetAsync(StepUpSubjects.Publication(dossier.Code.ToString()), cancellationToken);
        return [];
    }

    /// <summary>Nothing is shown any more, from this moment on.</summary>
    public async Task WithdrawAsync(Dossier dossier, CancellationToken cancellationToken) =>
        await WriteAsync(dossier.Code.ToString(), await NowAsync(dossier, cancellationToken) with { Publish = false }, "link", cancellationToken);

    /// <param name="digest">Of the text on the page the owner answered: no other text is agreed to.</param>
    public async Task<IReadOnlyList<FieldProblem>> AnswerStoryAsync(Dossier dossier, string digest, bool agreed, string remark, string code, CancellationToken cancellationToken)
    {
        var id = dossier.Code.ToString();
        if (await showcase.StoryAsync(id, cancellationToken) is not var (story, version) || story.Digest != digest) return [new("", "StoryChanged")];
        if (!agreed) return await RefuseStoryAsync(id, story with { Refused = digest, Remark = remark }, version, cancellationToken);
        if (await TryCodeAsync(dossier, code, cancellationToken) is { } refused) return [refused with { Field = "storyCode" }];
        var at = clock.GetUtcNow();
        await showcase.PublishAsync(id, new(story.Text, at), cancellationToken);
        await audit.WriteAsync(id, $"story-agreed|{digest}|{at.UtcTicks}", Stage.Submitter, "link, code", "StoryAgreed", digest[..12], cancellationToken);
        await codes.ForgetAsync(StepUpSubjects.Publication(id), cancellationToken);
        return [];
    }

    /// <summary>Also takes an earlier consent back: first the published text goes.</summary>
    private async Task<IReadOnlyList<FieldProblem>> RefuseStoryAsync(string code, Story story, Azure.ETag version, CancellationToken cancellationToken)
    {
        await showcase.UnpublishAsync(code, cancellationToken);
        var at = await StampAsync(code, dossier => dossier, cancellationToken);
        if (!await showcase.TryKeepStoryAsync(code, story, version, cancellationToken)) return [new("", "StoryChanged")];
        await audit.WriteAsync(code, $"story-refused|{story.Refused}|{at.UtcTicks}", Stage.Submitter, "link", "StoryRefused", story.Remark, cancellationToken);
        return [];
    }

    private async Task<FieldProblem?> TryCodeAsync(Dossier dossier, string code, CancellationToken cancellationToken) => await codes.TryAsync(StepUpSubjects.Publication(dossier.Code.ToString()), code, cancellationToken);

    private async Task WriteAsync(string code, PublicConsent wished, string via, CancellationToken cancellationToken)
    {
        var hidden = PartsOf((await dossiers.GetAsync(code, cancellationToken)).Dossier).Except(wished.Parts, StringComparer.Ordinal).ToList();
        var at = await StampAsync(code, dossier => dossier with { MayPublish = wished.Publish, HiddenParts = hidden }, cancellationToken);
        var dossier = (await dossiers.GetAsync(code, cancellationToken)).Dossier;
        foreach (var file in await PicturesAsync(dossier, cancellationToken))
        {
            var may = wished.Photos.Contains(file.Id);
            if (may != file.MayPublish) await evidence.DescribeAsync(dossier.Draft, file.Id, file.Details with { MayPublish = may }, cancellationToken);
        }

        var detail = wished.Publish ? string.Create(CultureInfo.InvariantCulture, $"Published {string.Join(", ", wished.Parts)} ({wished.Photos.Count})") : "Unpublished";
        await audit.WriteAsync(code, $"consent|{at.UtcTicks}", Stage.Submitter, via, "ConsentChanged", detail, cancellationToken);
    }

    /// <summary>The dossier changed, with the moment its owner spoke.</summary>
    private async Task<DateTimeOffset> StampAsync(string code, Func<Dossier, Dossier> change, CancellationToken cancellationToken)
    {
        while (true)
        {
            var (read, at) = (await dossiers.GetAsync(code, cancellationToken), clock.GetUtcNow());
            if (await dossiers.TryUpdateAsync(read, change(read.Dossier) with { ConsentedAt = at }, cancellationToken)) return at;
        }
    }
}
