using System.Globalization;
using DanVanKheo.Calendar;
using DanVanKheo.Commendations;
using DanVanKheo.Conferences;
using DanVanKheo.Contests;
using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Periods;
using DanVanKheo.Programmes;
using DanVanKheo.Rules;

namespace DanVanKheo.Papers;

/// <summary>Which papers can be written now, and what a choice among them asks for.</summary>
public sealed class PaperChoices(ReportStore reports, ConferenceStore conferences, ProgrammeShelf programmes, PeriodCalendar calendar, DecisionStore decisions, PaperStore papers, PaperComposer composer, PaperProposals proposals, PaperDesk desk, DossierStore dossiers, OrganisationDirectory directory, TimeProvider clock)
{
    private const int MostDecisions = 50;
    private const int MostProposals = 50;

    /// <summary>Numbers among which decisions without a paper are looked for.</summary>
    private const int DecisionsLookedAt = 200;

    /// <summary>Values are "Report|2027-h1"; "Minutes" and "ScoreSheet" need the code of a dossier.</summary>
    public async Task<IReadOnlyList<Choice>> ListAsync(string language, CancellationToken cancellationToken)
    {
        var year = VietnamTime.Day(clock.GetUtcNow()).Year;
        var choices = new List<Choice>();
        var frozen = (await reports.HeadsAsync(null, cancellationToken)).Where(h => h.State == ReportState.Frozen).Select(h => calendar.Find(h.Period)).OfType<Period>().Distinct();
        choices.AddRange(frozen.OrderByDescending(p => p.AsOf).Select(p => Choice(PaperType.Report, p.Id, PeriodName.Of(p.Id, language), language)));

        foreach (var period in (await conferences.HeldAsync(cancellationToken)).Select(calendar.Find).OfType<Period>().OrderByDescending(p => p.AsOf))
        {
            foreach (var type in (PaperType[])[PaperType.Minutes, PaperType.Notice]) choices.Add(new($"{type}|{period.Id}", PaperTexts.Of($"Choice.{type}.Conference", language, PeriodName.Of(period.Id, language))));
        }

        if (programmes.Active.Any(p => p.Contest is not null)) choices.AddRange(Enumerable.Range(year - 1, 2).Reverse().Select(y => new Choice($"{PaperType.Notice}|{ContestPaper.Subject(y)}", PaperTexts.Of("Choice.Notice.Contest", language, y))));
        foreach (var type in (PaperType[])[PaperType.Submission, PaperType.Notice, PaperType.Ceremony]) choices.AddRange(Enumerable.Range(year - 1, 2).Reverse().Select(y => Choice(type, $"{y}", $"{y}", language)));
        choices.AddRange((await proposals.ListAsync([year, year - 1], cancellationToken)).Take(MostProposals).Select(p => Choice(PaperType.Nomination, p.Dossier, $"{p.Paper}, {p.Dossier}", language)));
        foreach (var type in (PaperType[])[PaperType.Minutes, PaperType.ScoreSheet]) choices.Add(new(type.ToString(), PaperTexts.Of($"Choice.{type}", language)));
        var written = (await papers.AllAsync(cancellationToken)).Where(p => p.Type == PaperType.Decision).Select(p => p.Subject).ToHashSet(StringComparer.Ordinal);
        var issued = await decisions.LatestAsync(decisions.SeriesOf(directory.Bloc.Id), DecisionsLookedAt, cancellationToken);
        choices.AddRange(issued.Select(p => (p, Subject: p.Number.ToString(CultureInfo.InvariantCulture))).Where(x => !written.Contains(x.Subject)).Reverse().Take(MostDecisions).Select(x => Choice(PaperType.Decision, x.Subject, x.p.Text, language)));
        return choices;
    }

    /// <summary>Opens what was chosen.</summary>
    /// <returns>The id of the paper, of the first when a dossier has several sheets; or what is wrong.</returns>
    public async Task<(string? Id, FieldProblem? Problem)> OpenAsync(string what, string typedCode, string by, CancellationToken cancellationToken)
    {
        var parts = what.Split('|');
        if (!Enum.TryParse<PaperType>(parts[0], out var type) || !Enum.IsDefined(type)) return (null, new("what", "PaperMissing"));
        if (type is not (PaperType.Minutes or PaperType.ScoreSheet) || parts.Length > 1) return parts is [_, { Length: > 0 and < 20 } subject] ? await OpenAsync(type, subject, by, cancellationToken) : (null, new("what", "PaperMissing"));
        if (!DossierCode.TryParse(typedCode, out var code) || await dossiers.FindAsync(code, cancellationToken) is not { Dossier: var dossier }) return (null, new("dossier", "DossierUnknown", typedCode));
        if (type == PaperType.Minutes) return await OpenAsync(type, code.ToString(), by, cancellationToken);
        var sheets = (await composer.SheetsAsync(dossier, cancellationToken))?.Sheets.Count ?? 0;
        if (sheets == 0) return (null, new("dossier", "NoSource", code));
        for (var order = sheets; order > 1; order--) await OpenAsync(type, $"{code}-{order}", by, cancellationToken);
        return await OpenAsync(type, $"{code}-1", by, cancellationToken);
    }

    private async Task<(string? Id, FieldProblem? Problem)> OpenAsync(PaperType type, string subject, string by, CancellationToken cancellationToken)
    {
        try
        {
            return (await desk.OpenAsync(type, subject, by, cancellationToken), null);
        }
        catch (RuleBroken nothing) when (nothing.Code == "NoSource")
        {
            return (null, new("what", nothing.Code, subject));
        }
    }

    private static Choice Choice(PaperType type, string subject, string name, string language) => new($"{type}|{subject}", PaperTexts.Of($"Choice.{type}", language, name));
}
