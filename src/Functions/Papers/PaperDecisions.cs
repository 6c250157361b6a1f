using System.Globalization;
using DanVanKheo.Commendations;
using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;

namespace DanVanKheo.Papers;

/// <summary>What a decision of a number decides, from its row in the register.</summary>
public sealed class PaperDecisions(OrganisationDirectory directory, DecisionStore decisions, DossierStore dossiers, PaperLists lists)
{
    /// <returns>The facts, the number, the day and the signer; null for a number that was not given out.</returns>
    public async Task<(DecisionFacts Facts, int Number, DateOnly Day, string Signer)?> FindAsync(string subject, string language, CancellationToken cancellationToken)
    {
        if (!int.TryParse(subject, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || await decisions.DossiersOfNumberAsync(directory.Bloc.Id, number, cancellationToken) is not [var code, ..] about) return null;
        var dossier = (await dossiers.GetAsync(code, cancellationToken)).Dossier;
        if (await decisions.FileOfAsync(dossier, cancellationToken) is not { } file) return null;
        var year = dossier.Code.Year.ToString(CultureInfo.InvariantCulture);
        if (file.First.Number == number)
        {
            return (new(null, PaperTexts.Of("Decision.Award.Give", language, file.First.AwardName), year, await LinesAsync(about, cancellationToken)), number, file.First.Terms.Date, file.First.Terms.Signer);
        }

        var change = file.Changes.First(c => c.Number == number);
        var before = file with { Changes = [.. file.Changes.TakeWhile(c => c.Number != number)] };
        var changed = $"{file.First.FullNumber}, {PaperTexts.Day(file.First.Terms.Date, language)}";
        var lines = lists.Line(dossier, before with { Changes = [.. before.Changes, change] });
        return (new(change.Terms.Kind, file.AwardName, year, [lines], changed, What(change, language), change.Terms.Recover), number, change.Terms.Date, change.Terms.Signer);
    }

    /// <summary>As they were commended, whatever was amended since.</summary>
    private async Task<IReadOnlyList<AwardLine>> LinesAsync(IReadOnlyList<string> about, CancellationToken cancellationToken)
    {
        var lines = new List<AwardLine>();
        foreach (var code in about)
        {
            var dossier = (await dossiers.GetAsync(code, cancellationToken)).Dossier;
            if (await decisions.FileOfAsync(dossier, cancellationToken) is { } file) lines.Add(lists.Line(dossier, file with { Changes = [] }));
        }

        return lines;
    }

    private static string What(DecisionChange change, string language)
    {
        if (change.Terms.Kind == ChangeKind.Revoke) return $"{change.Terms.Reason.TrimEnd('.')}.";
        string[] parts =
        [
            change.Terms.SubjectName.Length > 0 ? PaperTexts.Of("Decision.What.Name", language, change.Terms.SubjectName) : "",
            change.AwardName.Length > 0 ? PaperTexts.Of("Decision.What.Award", language, change.AwardName) : "",
            change.Terms.Wording.Length > 0 ? PaperTexts.Of("Decision.What.Wording", language, change.Terms.Wording) : "",
        ];
        return $"{string.Join("; ", parts.Where(p => p.Length > 0).Select(p => p.TrimEnd('.')))}.";
    }
}
