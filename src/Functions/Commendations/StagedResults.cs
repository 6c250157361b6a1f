using DanVanKheo.Audit;
using DanVanKheo.Dossiers;
using DanVanKheo.Letters;
using DanVanKheo.Opinions;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;

namespace DanVanKheo.Commendations;

/// <summary>The staged results as an officer reads them before they are applied, with the letters that would leave.</summary>
public sealed class StagedResults(StagedStore staged, StageStore stages, DossierStore dossiers, CommendationGuard guard, LetterDesk desk, LetterWriter writer, LetterRenderer renderer, ProgrammeShelf programmes, OrganisationDirectory directory, AuditLog audit)
{
    /// <summary>Keeps an opinion for later; nobody hears of it.</summary>
    public async Task SaveAsync(StageAttempt attempt, Opinion opinion, CancellationToken cancellationToken)
    {
        await staged.SaveAsync(new(attempt.Key, opinion), cancellationToken);
        await audit.WriteAsync(attempt.Dossier, $"staged|{attempt.Stage}|{attempt.Attempt}|{opinion.At.UtcTicks}", opinion.Person, "link", "ResultStaged", opinion.Verdict.ToString(), cancellationToken);
    }

    /// <summary>Those whose stage still waits.</summary>
    public async Task<IReadOnlyList<StagedOutcome>> WaitingAsync(CancellationToken cancellationToken)
    {
        var waiting = new List<StagedOutcome>();
        await foreach (var outcome in staged.AllAsync(cancellationToken))
        {
            if (await IsWaitingAsync(outcome, cancellationToken)) waiting.Add(outcome);
        }

        return waiting;
    }

    public async Task<bool> IsStagedAsync(StageKey stage, CancellationToken cancellationToken) =>
        await staged.FindAsync(stage.Dossier, cancellationToken) is { } outcome && outcome.Stage == stage;

    private async Task<bool> IsWaitingAsync(StagedOutcome outcome, CancellationToken cancellationToken) =>
        await stages.FindAsync(outcome.Stage, cancellationToken) is { Attempt.IsOpen: true };

    public async Task<StagedLine> LineAsync(StagedOutcome outcome, CancellationToken cancellationToken)
    {
        var opinion = outcome.Opinion;
        var dossier = (await dossiers.GetAsync(outcome.Stage.Dossier, cancellationToken)).Dossier;
        var stage = programmes.Of(dossier).Route.Stage(outcome.Stage.Stage);
        var issuer = Issuer.Of(directory, stage.Role, dossier.Unit);
        var award = programmes.Of(dossier).Awards.FirstOrDefault(a => a.Id == opinion.Commendation?.Award)?.Name.Vi ?? "";
        var person = directory.Person(opinion.Person);
        var facts = desk.About(dossier, desk.Facts(LettersAfter.Opinion(outcome.Stage, stage.Kind, opinion.Verdict)[0].Kind, dossier.SubjectName)) with
        {
            StageName = stage.Name,
            Reason = opinion.Reason,
            Person = $"{person.FullName}, {person.Position}",
            Award = award,
            DecisionNumber = opinion.Commendation is null ? "" : $"…-QĐ/{issuer.Symbol}",
            DecisionDate = opinion.Commendation?.Date,
        };
        var letter = writer.Write(facts);
        var (_, text) = await renderer.RenderAsync(letter);
        var checks = opinion.Commendation is null ? [] : await guard.CheckAsync(dossier, issuer, opinion.Commendation.Date, cancellationToken);
        return new(outcome.Stage.Dossier, dossier.Name, dossier.SubjectName, opinion.Verdict, award, opinion.Commendation?.Date, person.FullName, opinion.At, checks, letter.Subject, text);
    }
}
