using DanVanKheo.Appraisals;
using DanVanKheo.Calendar;
using DanVanKheo.Commendations;
using DanVanKheo.Conferences;
using DanVanKheo.Contests;
using DanVanKheo.Councils;
using DanVanKheo.Dossiers;
using DanVanKheo.Opinions;
using DanVanKheo.Organisations;
using DanVanKheo.Periods;
using DanVanKheo.Programmes;

namespace DanVanKheo.Papers;

/// <summary>Writes the paper a row stands for: from the records while it is a draft, from what was frozen afterwards.</summary>
public sealed class PaperComposer(
    PaperStore papers, PaperLists lists, PaperDecisions decisions, PaperProposals proposals, ReportStore reports, PeriodCalendar calendar, ConferenceFactsReader conferences, ContestReader contests, DossierStore dossiers, StageStore stages, CouncilPages councils, AppraisalTables appraisals, ProgrammeShelf programmes, OrganisationDirectory directory, TimeProvider clock)
{
    private DateOnly Today => VietnamTime.Day(clock.GetUtcNow());

    /// <summary>The paper as it stands: with its draft mark until the signed copy is here. Null when there is nothing to write it from.</summary>
    public async Task<Paper?> ShowAsync(OfficePaper paper, string language, CancellationToken cancellationToken)
    {
        var written = paper.State == PaperState.Draft ? await WriteAsync(paper, language, cancellationToken) : await papers.FrozenAsync(paper, cancellationToken);
        return written is null ? null : written with { Head = written.Head with { Draft = paper.State == PaperState.Signed ? null : PaperTexts.Of("Draft", language, paper.Draft) } };
    }

    /// <summary>The paper without its draft mark.</summary>
    public async Task<Paper?> WriteAsync(OfficePaper paper, string language, CancellationToken cancellationToken)
    {
        var written = await WriteAsync(paper, Frame(paper), language, cancellationToken);
        if (written is null || await AmendedAsync(paper, language, cancellationToken) is not { } note) return written;
        return written with { Blocks = [new PaperParagraph(note), .. written.Blocks] };
    }

    /// <summary>What a new paper's fields begin with: of a report the text that was frozen with its figures, of a conference's notice who concluded.</summary>
    public async Task<IReadOnlyDictionary<string, string>> FirstTextsAsync(PaperType type, string subject, CancellationToken cancellationToken)
    {
        if (type == PaperType.Notice && await conferences.FindAsync(subject, cancellationToken) is { } facts) return new Dictionary<string, string> { [PaperFields.Opening] = ConferencePaper.Opening(facts, PaperDesk.Language) };
        if (type == PaperType.Notice && ContestPaper.YearOf(subject) is { } year) return new Dictionary<string, string> { [PaperFields.Opening] = ContestPaper.Opening(await contests.ReadAsync(contests.Contest, year, cancellationToken), PaperDesk.Language) };
        if (type != PaperType.Report || calendar.Find(subject) is not { } period || await reports.FindFrozenAsync(period, cancellationToken) is not { Text: var text }) return new Dictionary<string, string>();
        return new[] { (PaperFields.Results, text.Results), (PaperFields.Limits, text.Limits), (PaperFields.Directions, text.Directions) }
            .Where(f => f.Item2.Length > 0).ToDictionary(f => f.Item1, f => f.Item2, StringComparer.Ordinal);
    }

    public PaperFrame Frame(OfficePaper paper) => new(
        directory.Bloc,
        Issuer.OfBloc(directory).Symbol,
        paper.Date ?? Today,
        paper.Number > 0 ? paper.Number : null,
        null,
        directory.FindPerson(paper.Signer) ?? directory.Signers[0]);

    /// <summary>The number as it stands on the paper; empty for a draft, and for types that have none.</summary>
    public string NumberOf(OfficePaper paper)
    {
        var frame = Frame(paper);
        return frame.Number is { } number ? PaperNumber.Text(paper.Type, number, frame.Symbol, frame.Standard.Side) : "";
    }

    /// <summary>What stands in a field: what was typed, else the standing words.</summary>
    public string Text(OfficePaper paper, string field, string language) =>
        paper.Texts.TryGetValue(field, out var typed) && typed.Length > 0 ? typed : PaperDefaults.Of(paper.Type, field, Frame(paper), language);

    private async Task<Paper?> WriteAsync(OfficePaper paper, PaperFrame frame, string language, CancellationToken cancellationToken)
    {
        string Typed(string field) => Text(paper, field, language);
        return paper.Type switch
        {
            PaperType.Report => await FiguresAsync(paper.Subject, language, cancellationToken) is { } figures ? ReportPaper.Write(frame, figures, Typed, language) : null,
            PaperType.Submission => SubmissionPaper.Write(frame, paper.Subject, await lists.ProposedAsync(paper.Subject, cancellationToken), Typed, language),
            PaperType.Notice or PaperType.Minutes when calendar.Find(paper.Subject) is not null => await ConferenceAsync(paper, frame, Typed, language, cancellationToken),
            PaperType.Notice when ContestPaper.YearOf(paper.Subject) is { } year => await contests.ReadAsync(contests.Contest, year, cancellationToken) is { Rounds.Count: > 0 } contest ? ContestPaper.Write(frame, contest, Typed, language) : null,
            PaperType.Notice => NoticePaper.Write(frame, paper.Subject, await lists.AgreedAsync(paper.Subject, cancellationToken), Typed, language),
            PaperType.Ceremony => CeremonyPaper.Write(frame, paper.Subject, [.. (await lists.AwardedAsync(paper.Subject, cancellationToken)).Select(a => a.Line)], language),
            PaperType.Decision => await decisions.FindAsync(paper.Subject, language, cancellationToken) is var (facts, number, day, signer) ? DecisionPaper.Write(frame with { Number = number, Day = day, Signer = directory.FindPerson(signer) ?? frame.Signer }, facts, Typed, language) : null,
            PaperType.Nomination => await proposals.FindAsync(paper.Subject, language, cancellationToken) is var (facts, number, day) ? ProposalPaper.Write(frame with { Number = number, Day = day }, facts, Typed, language) : null,
            PaperType.Minutes => await MinutesAsync(paper, frame, language, cancellationToken),
            _ => await ScoreSheetAsync(paper.Subject, frame, language, cancellationToken),
        };
    }

    private async Task<ReportFigures?> FiguresAsync(string period, string language, CancellationToken cancellationToken) =>
        calendar.Find(period) is { } known && await reports.FindFrozenAsync(known, cancellationToken) is { } report
            ? SummaryFigures.Of(HalfYearSummary.Count(known, directory.Archive, await reports.RecordsAsync(report, cancellationToken)), report.Tables, report.Sha256, language, report.Carried)
            : null;

    /// <summary>Minutes and notice of a period's conference; null while nothing is recorded.</summary>
    private async Task<Paper?> ConferenceAsync(OfficePaper paper, PaperFrame frame, Func<string, string> typed, string language, CancellationToken cancellationToken)
    {
        if (await conferences.FindAsync(paper.Subject, cancellationToken) is not { } facts) return null;
        return paper.Type == PaperType.Minutes ? ConferencePaper.Minutes(frame, facts, language) : ConferencePaper.Notice(frame, facts, typed, language);
    }

    private async Task<Paper?> MinutesAsync(OfficePaper paper, PaperFrame frame, string language, CancellationToken cancellationToken)
    {
        var dossier = (await dossiers.GetAsync(paper.Subject, cancellationToken)).Dossier;
        var votes = (await stages.OfAsync(paper.Subject, cancellationToken)).Where(a => programmes.Of(dossier).Route.Find(a.Stage)?.Kind == StageKind.CouncilVote).ToList();
        if (votes.Count == 0 || await councils.MinutesAsync(votes[^1], dossier, votes[^1].Holders[0].Person, cancellationToken) is not { } facts) return null;
        var written = MinutesPaper.Write(facts, language);
        var text = frame.Number is { } number ? PaperNumber.Text(PaperType.Minutes, number, frame.Symbol, frame.Standard.Side) : PaperNumber.Blank(PaperType.Minutes, frame.Symbol, frame.Standard.Side);
        return written with { Head = written.Head with { Number = frame.Standard.NumberWord + text, PlaceAndDay = PaperTexts.PlaceDay(frame.Issuer.Letterhead.Place, frame.Day, language) }, Standard = frame.Standard.Id };
    }

    /// <param name="subject">"DVK-2027-0042-1": the dossier, and which of the sheets that were handed in.</param>
    private async Task<Paper?> ScoreSheetAsync(string subject, PaperFrame frame, string language, CancellationToken cancellationToken)
    {
        var at = subject.LastIndexOf('-');
        var dossier = (await dossiers.GetAsync(subject[..at], cancellationToken)).Dossier;
        if (await SheetsAsync(dossier, cancellationToken) is not { } table || !int.TryParse(subject[(at + 1)..], out var order) || order > table.Sheets.Count) return null;
        var sheet = table.Sheets[order - 1];
        var facts = new ScoreSheetFacts(dossier.Code.ToString(), dossier.Name, directory.Organisation(dossier.Unit).Name, new("", sheet.Person, sheet.Position, "", ""), table.Set, sheet.Sheet);
        return ScoreSheetPaper.Write(frame with { Day = VietnamTime.Day(sheet.SubmittedAt) }, facts, language);
    }

    /// <summary>The sheets handed in about a dossier, at its last appraisal.</summary>
    public async Task<AppraisalTable?> SheetsAsync(Dossier dossier, CancellationToken cancellationToken)
    {
        var attempts = (await stages.OfAsync(dossier.Code.ToString(), cancellationToken)).Where(a => programmes.Of(dossier).Route.Find(a.Stage)?.Kind == StageKind.Appraisal).ToList();
        return attempts.Count == 0 ? null : await appraisals.ForOpinionAsync(attempts[^1], dossier, cancellationToken);
    }

    private async Task<string?> AmendedAsync(OfficePaper paper, string language, CancellationToken cancellationToken)
    {
        if (paper.Amends.Length == 0 || await papers.FindAsync(paper.Amends, cancellationToken) is not { Paper: { Date: { } date } old }) return null;
        var frame = Frame(old);
        return PaperTexts.Of("Amends", language, PaperTexts.Of($"Name.{old.Type}", language), PaperNumber.Text(old.Type, old.Number, frame.Symbol, frame.Standard.Side), PaperTexts.Day(date, language));
    }
}
