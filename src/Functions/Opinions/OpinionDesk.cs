using DanVanKheo.Access;
using DanVanKheo.Audit;
using DanVanKheo.Calendar;
using DanVanKheo.Commendations;
using DanVanKheo.Councils;
using DanVanKheo.Dossiers;
using DanVanKheo.Nominations;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using DanVanKheo.Revisions;
using DanVanKheo.Rules;
using DanVanKheo.Text;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Opinions;

/// <summary>Takes an opinion: check, write the row with If-Match, audit, then hint. In this order (architecture.md §4.6).</summary>
public sealed class OpinionDesk(StageStore stages, StageHolders holders, StageContributions contributions, CommendationGuard commendations, StagedResults staging, NominationDesk nominations, StepUpStore codes, ProgrammeShelf programmes, OrganisationDirectory directory, AuditLog audit, TimeProvider clock)
{
    /// <summary>The awards and signers of a dossier's commendation.</summary>
    public CommendationRules RulesFor(Dossier dossier, Stage stage) => new(programmes.Of(dossier), Issuer.Of(directory, stage.Role, dossier.Unit), VietnamTime.Day(dossier.SubmittedAt), VietnamTime.Day(clock.GetUtcNow()));

    /// <summary>Empty when the stage is closed now, by this opinion or by the one that came first.</summary>
    /// <param name="person">Who answers: one of those asked.</param>
    /// <param name="via">How they came, when it was not by the link in their mail.</param>
    /// <param name="verified">The browser proved the person's address a short while ago; then no code is asked.</param>
    public async Task<IReadOnlyList<FieldProblem>> DecideAsync(Dossier dossier, StoredStage read, string person, OpinionInput input, bool verified, DurableTaskClient client, CancellationToken cancellationToken, string via = "link")
    {
        var attempt = read.Attempt;
        var stage = programmes.Of(dossier).Route.Stage(attempt.Stage);
        var opinion = Parse(dossier, input, person, stage);
        var problems = OpinionRules.Check(stage, opinion is null ? null : opinion.Verdict, VietnameseText.Normalise(input.Reason), opinion?.Commendation, RulesFor(dossier, stage)).Concat(MendList.Check(opinion?.Verdict, opinion?.Points ?? [])).ToList();
        if ((await holders.GuardAsync(dossier, cancellationToken)).Refusal(stage, directory.Person(person)) is { } forbidden) problems.Add(new("verdict", forbidden));
        problems.AddRange(await contributions.CheckAsync(attempt, stage, dossier, opinion, cancellationToken));
        if (problems.Count == 0) problems.AddRange(await commendations.ProblemsAsync(dossier, RulesFor(dossier, stage).Issuer, opinion!, cancellationToken));
        if (problems.Count == 0) problems.AddRange(await nominations.ProblemsAsync(dossier, stage, opinion!, cancellationToken));
        // The code is tried last, so that a forgotten reason does not use it up.
        var subject = StepUpSubjects.Opinion(attempt.Key, person);
        if (problems.Count == 0 && !verified && await codes.TryAsync(subject, input.Code.Trim(), cancellationToken) is { } refused) problems.Add(refused);
        else if (problems.Count > 0 && !verified && input.Code.Trim().Length == 0) problems.Add(new("code", "CodeMissing"));
        if (problems.Count > 0) return problems;
        if (input.Staged && stage.Kind == StageKind.Commendation) await staging.SaveAsync(attempt, opinion!, cancellationToken);
        else if (await stages.TryDecideAsync(read, opinion!, cancellationToken)) await RecordAsync(attempt, opinion!, verified ? $"{via}, known device" : $"{via}, code", client, cancellationToken);
        if (!verified) await codes.ForgetAsync(subject, cancellationToken);
        return [];
    }

    private async Task RecordAsync(StageAttempt attempt, Opinion opinion, string via, DurableTaskClient client, CancellationToken cancellationToken)
    {
        await audit.WriteAsync(attempt.Dossier, $"opinion|{attempt.Stage}|{attempt.Attempt}", opinion.Person, via, "OpinionGiven", $"{attempt.Stage} {attempt.Attempt}: {opinion.Verdict}", cancellationToken);
        await client.RaiseEventAsync(attempt.Key.InstanceId, DossierEvents.OpinionGiven, opinion.Verdict.ToString(), cancellationToken);
    }

    /// <summary>Terms of a commendation are read at the stage that issues the decision and nowhere else, whatever was posted.</summary>
    private Opinion? Parse(Dossier dossier, OpinionInput input, string person, Stage stage)
    {
        if (!Enum.TryParse<Verdict>(input.Verdict, out var verdict) || !Enum.IsDefined(verdict)) return null;
        FieldRules.TryDate(input.Date.Trim(), out var date);
        var terms = verdict is Verdict.Approve or Verdict.ProposeHigher && stage.Kind == StageKind.Commendation ? new CommendationTerms(input.Award, date, input.Signer) : null;
        var points = verdict == Verdict.Return ? MendList.Read(programmes.Of(dossier), stage, input.Points) : [];
        return new(verdict, VietnameseText.Normalise(input.Reason), person, clock.GetUtcNow(), terms) { Points = points };
    }
}
