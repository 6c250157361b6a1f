using System.Globalization;
using DanVanKheo.Commendations;
using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;

namespace DanVanKheo.Papers;

/// <summary>The lists papers are made of, from the dossiers and the decisions as they are now.</summary>
public sealed class PaperLists(DossierStore dossiers, DecisionStore decisions, AwardBook book, ProgrammeShelf programmes, OrganisationDirectory directory)
{
    /// <summary>Those of a year who wait at a stage that issues commendations.</summary>
    public Task<IReadOnlyList<AwardLine>> ProposedAsync(string year, CancellationToken cancellationToken) =>
        LinesAsync(year, d => d.Status == DossierStatus.UnderReview && programmes.Of(d).Route.Find(d.Stage)?.Kind == StageKind.Commendation, cancellationToken);

    /// <summary>The models of a year that the committee above has agreed to: those past its review.</summary>
    public Task<IReadOnlyList<AwardLine>> AgreedAsync(string year, CancellationToken cancellationToken) => LinesAsync(year, IsAgreed, cancellationToken);

    /// <summary>The valid awards of a year in the order of the ceremony: by decision number.</summary>
    public async Task<IReadOnlyList<(AwardLine Line, DecisionFile File, Dossier Dossier)>> AwardedAsync(string year, CancellationToken cancellationToken) =>
        await ReadAsync((await AwardsAsync(year, cancellationToken)).Select(a => a.Dossier), cancellationToken);

    /// <summary>The same without reading dossiers: to count them, and to pick a page of them.</summary>
    public async Task<IReadOnlyList<GivenAward>> AwardsAsync(string year, CancellationToken cancellationToken)
    {
        if (!int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed)) return [];
        var commended = await dossiers.ListedInYearAsync(parsed, cancellationToken).Where(m => m.Commended).Select(m => m.Code).ToHashSetAsync(cancellationToken: cancellationToken);
        return [.. (await book.OfYearAsync(parsed, cancellationToken)).Where(a => commended.Contains(a.Dossier)).OrderBy(a => a.Number).ThenBy(a => a.Dossier.Number)];
    }

    /// <summary>The awards of these dossiers as they are now, in their order; what was revoked meanwhile is left out.</summary>
    public async Task<IReadOnlyList<(AwardLine Line, DecisionFile File, Dossier Dossier)>> ReadAsync(IEnumerable<DossierCode> codes, CancellationToken cancellationToken)
    {
        var awarded = new List<(AwardLine Line, DecisionFile File, Dossier Dossier)>();
        await foreach (var dossier in dossiers.ReadAsync(codes, cancellationToken))
        {
            if (await decisions.FileOfAsync(dossier, cancellationToken) is not { } file || file.State == DecisionState.Revoked) continue;
            awarded.Add((Line(dossier, file), file, dossier));
        }

        return awarded;
    }

    public AwardLine Line(Dossier dossier, DecisionFile? file = null) => new(
        file?.SubjectName is { Length: > 0 } name ? name : dossier.SubjectName,
        dossier.Subject,
        directory.Organisation(dossier.Unit).Name,
        dossier.Name,
        file?.AwardName ?? "",
        file?.First.FullNumber ?? "");

    private async Task<IReadOnlyList<AwardLine>> LinesAsync(string year, Func<Dossier, bool> wanted, CancellationToken cancellationToken)
    {
        var lines = new List<AwardLine>();
        await foreach (var dossier in OfYearAsync(year, cancellationToken))
        {
            if (wanted(dossier)) lines.Add(Line(dossier));
        }

        return lines;
    }

    private IAsyncEnumerable<Dossier> OfYearAsync(string year, CancellationToken cancellationToken) =>
        int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? dossiers.InYearAsync(parsed, cancellationToken) : AsyncEnumerable.Empty<Dossier>();

    private bool IsAgreed(Dossier dossier)
    {
        if (dossier.Status is DossierStatus.Commended or DossierStatus.Recognised) return true;
        var stages = programmes.Of(dossier).Route.Stages.Select(s => s.Id).ToList();
        var review = stages.FindLastIndex(id => programmes.Of(dossier).Route.Stage(id).Kind == StageKind.BlocReview);
        return review >= 0 && dossier.Status == DossierStatus.UnderReview && stages.IndexOf(dossier.Stage) > review;
    }
}
