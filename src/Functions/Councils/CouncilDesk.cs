using DanVanKheo.Access;
using DanVanKheo.Audit;
using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Opinions;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Rules;
using DanVanKheo.Text;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Councils;

/// <summary>Opens rounds, takes ballots, and tells the secretary's desk what the vote carries.</summary>
public sealed class CouncilDesk(VoteStore votes, StepUpStore codes, ProgrammeShelf programmes, OrganisationDirectory directory, AuditLog audit, TimeProvider clock)
{
    /// <summary>Opens the first round when the stage opens; says whom to write to by now. May run twice.</summary>
    public async Task<ContributionWatch> WatchAsync(StageAttempt attempt, Stage stage, Dossier dossier, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await votes.LatestAsync(attempt.Key, cancellationToken) is null) await OpenAsync(attempt.Key, 1, stage, dossier, "system", cancellationToken);
        var round = (await votes.LatestAsync(attempt.Key, cancellationToken))!;
        // Written by the page that took the ballot; here only if that page died right after the row.
        foreach (var member in round.Entitled.Where(m => m.Voted)) await RecordAsync(round, member.Person, "row", cancellationToken);
        return VoteWatch.Of(round, attempt.Holders, programmes.Of(dossier).Calendar, now);
    }

    /// <summary>Opens another round after one that settled nothing; a second call for the same round finds it opened.</summary>
    /// <param name="after">The round the secretary saw.</param>
    /// <exception cref="RuleBroken">That round still runs, or it has a result.</exception>
    public async Task RepeatAsync(StageAttempt attempt, Dossier dossier, int after, string secretary, DurableTaskClient client, CancellationToken cancellationToken)
    {
        var latest = await votes.LatestAsync(attempt.Key, cancellationToken);
        if (latest is null || latest.Number > after) return;
        if (!CouncilRules.MayRepeat(latest, clock.GetUtcNow())) throw new RuleBroken("VoteNotRepeatable");
        await votes.SealAsync(attempt.Key, cancellationToken);
        await OpenAsync(attempt.Key, latest.Number + 1, programmes.Of(dossier).Route.Stage(attempt.Stage), dossier, secretary, cancellationToken);
        await HintAsync(attempt.Key, client, cancellationToken);
    }

    /// <summary>The member proved who holds the ballot, and so takes part, whether or not the ballot is right.</summary>
    private async Task ReceiveAsync(VoteRound round, string person, CancellationToken cancellationToken)
    {
        if (await votes.ReceiveAsync(round.Stage, person, clock.GetUtcNow(), cancellationToken) is not null) return;
        var key = round.Stage;
        await audit.WriteAsync(key.Dossier, $"ballot-received|{key.Stage}|{key.Attempt}|{round.Number}|{person}", person, "link, proved", "BallotReceived", Detail(round), cancellationToken);
    }

    /// <summary>Empty when the member has voted now, with this ballot or with the one that came first, or when it came too late: the page says which.</summary>
    /// <param name="verified">The browser proved the member's address a short while ago; then no code is asked.</param>
    public async Task<IReadOnlyList<FieldProblem>> CastAsync(VoteRound round, string person, BallotInput input, bool verified, DurableTaskClient client, CancellationToken cancellationToken)
    {
        var (ballot, found) = BallotRules.Read(input.Choice, VietnameseText.Normalise(input.Remark), round.Settings.Secret);
        var problems = found.ToList();
        var subject = StepUpSubjects.Ballot(round.Stage, person);
        if (!verified && await codes.TryAsync(subject, input.Code.Trim(), cancellationToken) is { } refused) problems.Add(refused);
        else await ReceiveAsync(round, person, cancellationToken);
        if (problems.Count > 0) return problems;
        if (await votes.CastAsync(round.Stage, person, ballot, clock.GetUtcNow(), cancellationToken) is null)
        {
            await RecordAsync(round, person, verified ? "link, known device" : "link, code", cancellationToken);
            await HintAsync(round.Stage, client, cancellationToken);
        }

        if (!verified) await codes.ForgetAsync(subject, cancellationToken);
        return [];
    }

    /// <summary>Null when the council's vote carries the verdict, or the stage has none. A round that has ended is closed for good before it is counted.</summary>
    public async Task<FieldProblem?> CheckAsync(StageAttempt attempt, Dossier dossier, Verdict? verdict, CancellationToken cancellationToken)
    {
        if (programmes.Of(dossier).Route.Stage(attempt.Stage).Kind != StageKind.CouncilVote) return null;
        var now = clock.GetUtcNow();
        var round = await votes.LatestAsync(attempt.Key, cancellationToken);
        if (round?.HasEnded(now) == true) round = await votes.SealAsync(attempt.Key, cancellationToken);
        return CouncilRules.Check(round, verdict, now);
    }

    private async Task OpenAsync(StageKey key, int number, Stage stage, Dossier dossier, string actor, CancellationToken cancellationToken)
    {
        var (now, settings) = (clock.GetUtcNow(), stage.Council ?? new());
        var round = new VoteRound(key, number, now, Deadline.After(now, settings.VotingDays, programmes.Of(dossier).Calendar), settings, CouncilRoll.Chair(directory), CouncilRoll.Of(directory, dossier), new());
        await votes.TryOpenAsync(round, cancellationToken);
        await audit.WriteAsync(key.Dossier, $"vote|{key.Stage}|{key.Attempt}|{number}", actor, actor == "system" ? "orchestration" : "link", "VoteOpened", Detail(round), cancellationToken);
    }

    /// <summary>That the member voted, never what.</summary>
    private Task RecordAsync(VoteRound round, string person, string via, CancellationToken cancellationToken)
    {
        var key = round.Stage;
        return audit.WriteAsync(key.Dossier, $"ballot|{key.Stage}|{key.Attempt}|{round.Number}|{person}", person, via, "BallotCast", Detail(round), cancellationToken);
    }

    private static string Detail(VoteRound round) => $"{round.Stage.Stage} {round.Stage.Attempt}: {round.Number}";

    private static Task HintAsync(StageKey key, DurableTaskClient client, CancellationToken cancellationToken) =>
        client.RaiseEventAsync(key.InstanceId, DossierEvents.OpinionGiven, "", cancellationToken);
}
