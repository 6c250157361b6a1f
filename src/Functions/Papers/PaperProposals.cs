using System.Globalization;
using DanVanKheo.Calendar;
using DanVanKheo.Commendations;
using DanVanKheo.Dossiers;
using DanVanKheo.Nominations;
using DanVanKheo.Organisations;

namespace DanVanKheo.Papers;

/// <summary>What a nomination proposes, and the number it took when it was made.</summary>
public sealed class PaperProposals(NominationStore nominations, DecisionStore decisions, NumberRegister register, DossierStore dossiers, PaperLists lists, OrganisationDirectory directory)
{
    /// <param name="subject">Code of the dossier that was proposed.</param>
    /// <returns>The facts, the number and the day; null for a dossier nobody proposed.</returns>
    public async Task<(ProposalFacts Facts, int Number, DateOnly Day)?> FindAsync(string subject, string language, CancellationToken cancellationToken)
    {
        if (!DossierCode.TryParse(subject, out var code) || await nominations.OfAsync(code.ToString(), code.Year, cancellationToken) is not { } nomination) return null;
        var dossier = (await dossiers.GetAsync(code.ToString(), cancellationToken)).Dossier;
        var series = decisions.SeriesOf(directory.Bloc.Id, PaperNumber.SeriesOf(PaperType.Nomination));
        if (await register.FindAsync(series, code.ToString(), cancellationToken) is not { } row || await decisions.FileOfAsync(dossier, cancellationToken) is not { } file) return null;
        var decision = $"{file.First.FullNumber}, {PaperTexts.Day(file.First.Terms.Date, language)}";
        var facts = new ProposalFacts(nomination.UpperBody, code.Year.ToString(CultureInfo.InvariantCulture), lists.Line(dossier, file), file.AwardName, decision, nomination.Reason);
        return (facts, row.GetInt32("Number")!.Value, VietnamTime.Day(row.GetDateTimeOffset("Date")!.Value));
    }

    /// <summary>The dossiers proposed in these years, newest first, with the numbers of their papers.</summary>
    public async Task<IReadOnlyList<(string Dossier, string Paper)>> ListAsync(IEnumerable<int> years, CancellationToken cancellationToken)
    {
        var found = new List<(string Dossier, string Paper)>();
        foreach (var year in years) found.AddRange((await nominations.InYearAsync(year, cancellationToken)).Reverse().Select(n => (n.Parent, n.Paper)));
        return found;
    }
}
