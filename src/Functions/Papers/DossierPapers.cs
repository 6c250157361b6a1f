using System.Globalization;
using DanVanKheo.Commendations;
using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Staff;

namespace DanVanKheo.Papers;

/// <summary>The papers of the office that speak of one dossier: minutes, sheets and nominations of its own, and those that carry its decisions.</summary>
public sealed class DossierPapers(PaperStore papers, DecisionStore decisions, PaperComposer composer, OrganisationDirectory directory)
{
    private static readonly PaperType[] Own = [PaperType.Minutes, PaperType.ScoreSheet, PaperType.Nomination];

    /// <summary>In the order they were begun; each can be opened by who keeps the papers.</summary>
    public async Task<IReadOnlyList<StaffPaper>> OfAsync(StaffVisit visit, Dossier dossier, string language, CancellationToken cancellationToken)
    {
        var code = dossier.Code.ToString();
        var found = new List<OfficePaper>();
        // Of a sheet the subject goes on with its order: DVK-2027-0042-2.
        foreach (var type in Own) found.AddRange((await papers.BeginningAsync(type, code, cancellationToken)).Where(p => p.Subject == code || p.Subject.StartsWith(code + "-", StringComparison.Ordinal)));
        foreach (var number in await NumbersAsync(dossier, cancellationToken)) found.AddRange(await papers.OfAsync(PaperType.Decision, number, cancellationToken));
        var may = visit.Holds(PaperRole.Officer);
        return [.. found.OrderBy(p => p.At).Select(p => new StaffPaper(PaperTexts.Of($"Name.{p.Type}", language), composer.NumberOf(p), p.Date, p.State, may ? PaperPages.AddressOf(p.Id) : null))];
    }

    /// <summary>Numbers of the bloc's decisions about it; papers of other bodies are not written here.</summary>
    private async Task<IReadOnlyList<string>> NumbersAsync(Dossier dossier, CancellationToken cancellationToken) =>
        dossier.CommendedAt is null || await decisions.FileOfAsync(dossier, cancellationToken) is not { } file || file.First.Organisation != directory.Archive
            ? []
            : [.. file.Changes.Select(c => c.Number).Prepend(file.First.Number).Select(n => n.ToString(CultureInfo.InvariantCulture))];
}
