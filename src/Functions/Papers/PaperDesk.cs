using System.Globalization;
using Azure.Data.Tables;
using DanVanKheo.Audit;
using DanVanKheo.Calendar;
using DanVanKheo.Commendations;
using DanVanKheo.Evidence;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Rules;

namespace DanVanKheo.Papers;

/// <summary>What an officer does with a paper: writes drafts, fixes the content and takes a number, keeps the signed copy, replaces it.</summary>
public sealed class PaperDesk(PaperStore papers, PaperComposer composer, PaperDecisions facts, PaperProposals proposals, NumberRegister register, DecisionStore decisions, ProgrammeShelf programmes, OrganisationDirectory directory, AuditLog audit, TimeProvider clock)
{
    /// <summary>Papers are issued in Vietnamese, whatever language their page is read in.</summary>
    public const string Language = "vi";

    private DateOnly Today => VietnamTime.Day(clock.GetUtcNow());

    /// <summary>The open draft of this type and subject; a new one when there is none.</summary>
    /// <returns>Its id.</returns>
    /// <exception cref="RuleBroken">There is nothing to write it from.</exception>
    public async Task<string> OpenAsync(PaperType type, string subject, string by, CancellationToken cancellationToken)
    {
        var known = await papers.OfAsync(type, subject, cancellationToken);
        if (known.LastOrDefault(p => p.State == PaperState.Draft || !PaperRules.AsksDay(type)) is { } open) return open.Id;
        return await AddAsync(new(PaperId.Of(type, subject, known.Count + 1), type, subject, await composer.FirstTextsAsync(type, subject, cancellationToken), 1, by, clock.GetUtcNow()), cancellationToken);
    }

    /// <summary>A draft that replaces a signed paper, with its texts.</summary>
    public async Task<string> ReplaceAsync(OfficePaper signed, string by, CancellationToken cancellationToken)
    {
        var known = await papers.OfAsync(signed.Type, signed.Subject, cancellationToken);
        if (known.LastOrDefault(p => p.State == PaperState.Draft) is { } open) return open.Id;
        return await AddAsync(new(PaperId.Of(signed.Type, signed.Subject, known.Count + 1), signed.Type, signed.Subject, signed.Texts, 1, by, clock.GetUtcNow()) { Amends = signed.Id }, cancellationToken);
    }

    /// <summary>Keeps what was typed as the next draft; nothing when it is what stands there.</summary>
    public async Task<IReadOnlyList<FieldProblem>> SaveAsync(StoredPaper read, IReadOnlyDictionary<string, string> texts, CancellationToken cancellationToken)
    {
        List<FieldProblem> problems = [.. PaperRules.CheckTexts(read.Paper, texts)];
        if (problems.Count > 0 || texts.All(t => read.Paper.Texts.GetValueOrDefault(t.Key, "") == t.Value)) return problems;
        var changed = read.Paper with { Texts = texts, Draft = read.Paper.Draft + 1 };
        return await papers.TryUpdateAsync(read, changed, cancellationToken) ? [] : [new("", "ChangedBefore")];
    }

    /// <summary>Takes the number and freezes the content. Again after a crash it finds the number that was given.</summary>
    public async Task<IReadOnlyList<FieldProblem>> FinishAsync(StoredPaper read, DateOnly date, string signer, string by, CancellationToken cancellationToken, string via = "officer")
    {
        var paper = read.Paper;
        if (paper.State != PaperState.Draft) return [];
        var series = SeriesOf(paper.Type, PaperRules.AsksDay(paper.Type) && date != default ? date : Today);
        // Minutes are signed by their secretary and chair, a sheet by its appraiser.
        var problems = PaperRules.CheckFinal(paper, date, signer, [.. directory.Signers.Select(p => p.Id)], Today, await LatestAsync(series, cancellationToken)).ToList();
        if (problems.Count > 0) return problems;
        if (await composer.WriteAsync(paper, Language, cancellationToken) is null) return [new("", "NoSource", paper.Subject)];
        var final = await NumberAsync(paper with { Date = date == default ? Today : date, Signer = signer }, series, cancellationToken);
        var content = (await composer.WriteAsync(final, Language, cancellationToken))!;
        final = final with { Content = await papers.FreezeAsync(paper.Id, content, cancellationToken) };
        if (!await papers.TryUpdateAsync(read, final, cancellationToken)) return [new("", "ChangedBefore")];
        await audit.WriteAsync(paper.Id, "final", by, via, "PaperFinal", $"{content.Head.Number} {final.Content}".Trim(), cancellationToken);
        return [];
    }

    /// <summary>Keeps the signed copy, by the rules evidence is taken by. The first one stays.</summary>
    public async Task<FieldProblem?> AttachAsync(StoredPaper read, string sentName, byte[] content, string by, CancellationToken cancellationToken, string via = "officer")
    {
        var name = EvidenceRules.SafeName(sentName);
        try
        {
            EvidenceRules.CheckRoom([], name, content.Length);
            return await KeepAsync(read, name, EvidenceRules.ContentType(name, content.AsSpan(0, Math.Min(content.Length, EvidenceRules.HeadLength))), content, by, via, cancellationToken);
        }
        catch (RuleBroken refused)
        {
            return new("file", refused.Code, [.. refused.Details]);
        }
    }

    /// <summary>The series a paper of this day takes its number from: the term of a committee, the year of a body of the State.</summary>
    public NumberSeries SeriesOf(PaperType type, DateOnly day)
    {
        var side = directory.Bloc.Letterhead.Side;
        return new(directory.Bloc.Id, type, side == IssuerSide.State && type != PaperType.Decision ? day.Year.ToString(CultureInfo.InvariantCulture) : programmes.Main.Term.Id, side);
    }

    private async Task<FieldProblem?> KeepAsync(StoredPaper read, string name, string contentType, byte[] content, string by, string via, CancellationToken cancellationToken)
    {
        if (PaperRules.CheckSigned(read.Paper, contentType) is { } refused) return refused;
        var sha256 = await papers.KeepAsync(read.Paper.Id, content, contentType, cancellationToken);
        var signed = read.Paper with { Signed = new(name, contentType, content.Length, sha256, by, clock.GetUtcNow()) };
        if (!await papers.TryUpdateAsync(read, signed, cancellationToken)) return new("file", "ChangedBefore");
        await audit.WriteAsync(read.Paper.Id, "signed", by, via, "PaperSigned", $"{name} {sha256}", cancellationToken);
        return null;
    }

    private async Task<string> AddAsync(OfficePaper paper, CancellationToken cancellationToken)
    {
        if (await composer.WriteAsync(paper, Language, cancellationToken) is null) throw new RuleBroken("NoSource", paper.Subject);
        // The other half of a double click wrote the same one.
        await papers.TryAddAsync(paper, cancellationToken);
        return paper.Id;
    }

    private async Task<DateOnly?> LatestAsync(NumberSeries series, CancellationToken cancellationToken) =>
        PaperNumber.IsNumbered(series.Type) ? await decisions.LatestDateAsync(series, cancellationToken) : null;

    private async Task<OfficePaper> NumberAsync(OfficePaper paper, NumberSeries series, CancellationToken cancellationToken)
    {
        if (paper.Type == PaperType.Decision)
        {
            var (_, number, day, signer) = (await facts.FindAsync(paper.Subject, Language, cancellationToken))!.Value;
            return paper with { Number = number, Date = day, Signer = signer };
        }

        if (paper.Type == PaperType.Nomination)
        {
            var (_, number, day) = (await proposals.FindAsync(paper.Subject, Language, cancellationToken))!.Value;
            return paper with { Number = number, Date = day };
        }

        if (!PaperNumber.IsNumbered(paper.Type)) return paper;
        var row = await register.TakeAsync(series, "paper-" + paper.Id, number => Row(paper, number), cancellationToken);
        return paper with { Number = row.GetInt32("Number")!.Value, Date = VietnamTime.Day(row.GetDateTimeOffset("Date")!.Value), Signer = row.GetString("Signer") };
    }

    private TableEntity Row(OfficePaper paper, int number) => new()
    {
        ["Kind"] = "Paper",
        ["Dossier"] = paper.Id,
        ["Number"] = number,
        ["Symbol"] = Issuer.OfBloc(directory).Symbol,
        ["Date"] = VietnamTime.At(paper.Date!.Value, TimeOnly.MinValue),
        ["Signer"] = paper.Signer,
        ["IssuedAt"] = clock.GetUtcNow(),
    };
}
