using DanVanKheo.Calendar;
using DanVanKheo.Commendations;
using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;

namespace DanVanKheo.Showcase;

/// <summary>The commended models whose owners agreed to show them.</summary>
public sealed class Exemplars(DossierStore dossiers, DecisionStore decisions, OrganisationDirectory directory, ProgrammeShelf programmes, TimeProvider clock)
{
    private const int YearsShown = 3;

    public static bool IsPublic(Dossier dossier) => dossier is { Status: DossierStatus.Commended, MayPublish: true };

    /// <summary>The latest first.</summary>
    public async Task<IReadOnlyList<ExemplarCard>> LatestAsync(string language, int most, CancellationToken cancellationToken)
    {
        var found = new List<Dossier>();
        var year = VietnamTime.Day(clock.GetUtcNow()).Year;
        for (var back = 0; back < YearsShown; back++)
        {
            await foreach (var dossier in dossiers.InYearAsync(year - back, cancellationToken))
            {
                if (IsPublic(dossier)) found.Add(dossier);
            }
        }

        var cards = new List<ExemplarCard>();
        foreach (var dossier in found.OrderByDescending(d => d.ClosedAt).Take(most)) cards.Add(await CardAsync(dossier, language, cancellationToken));
        return cards;
    }

    public async Task<ExemplarCard> CardAsync(Dossier dossier, string language, CancellationToken cancellationToken)
    {
        var file = await decisions.FileOfAsync(dossier, cancellationToken);
        var award = programmes.Of(dossier).Awards.FirstOrDefault(a => a.Id == file?.Award && a.Name.Vi == file.AwardName)?.Name.In(language) ?? file?.AwardName ?? "";
        return new(dossier.Code.ToString(), dossier.Name, directory.Organisation(dossier.Unit).Name, dossier.Field, dossier.Code.Year, award);
    }
}
