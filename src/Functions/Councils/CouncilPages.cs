using DanVanKheo.Access;
using DanVanKheo.Dossiers;
using DanVanKheo.Opinions;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Councils;

/// <summary>The council's vote as the holder of its stage sees it: the count, and the minutes.</summary>
public sealed class CouncilPages(VoteStore votes, ProgrammeShelf programmes, OrganisationDirectory directory, TimeProvider clock)
{
    /// <summary>Null at a stage of another kind.</summary>
    public async Task<CouncilCount?> CountAsync(HttpRequest request, OpinionVisit visit, bool verified, CancellationToken cancellationToken)
    {
        if (!IsVote(visit.Dossier, visit.Stage.Attempt)) return null;
        var (rounds, now) = (await votes.OfAsync(visit.Stage.Attempt.Key, cancellationToken), clock.GetUtcNow());
        var latest = rounds is [.., var last] ? last : null;
        return new(
            visit.Address,
            rounds,
            People(rounds),
            latest is null ? [] : CouncilRules.Offered(latest, now),
            latest?.HasEnded(now) == true,
            latest is not null && CouncilRules.MayRepeat(latest, now),
            request.Query["nhac"] == "da-gui",
            AccessToken.Nonce(visit.Token, OpinionVisit.Form))
        { Verified = verified };
    }

    /// <summary>Null while no round has ended, and at a stage of another kind.</summary>
    public Task<MinutesFacts?> MinutesAsync(OpinionVisit visit, CancellationToken cancellationToken) => MinutesAsync(visit.Stage.Attempt, visit.Dossier, visit.Grant.Person, cancellationToken);

    /// <param name="holder">Who is the secretary while nobody has given the opinion that ends the stage.</param>
    public async Task<MinutesFacts?> MinutesAsync(StageAttempt attempt, Dossier dossier, string holder, CancellationToken cancellationToken)
    {
        if (!IsVote(dossier, attempt)) return null;
        var at = attempt.Opinion?.At ?? clock.GetUtcNow();
        VoteRound[] ended = [.. (await votes.OfAsync(attempt.Key, cancellationToken)).TakeWhile(r => r.OpenedAt <= at && r.HasEnded(at))];
        if (ended.Length == 0) return null;
        var secretary = directory.Person(attempt.Opinion?.Person ?? holder);
        return new(dossier.Code.ToString(), dossier.Name, directory.Organisation(dossier.Unit).Name, ended, People(ended), secretary, directory.Bloc, at);
    }

    /// <summary>Where the minutes of a stage are; null at a stage of another kind.</summary>
    public string? MinutesOf(OpinionVisit visit) => IsVote(visit.Dossier, visit.Stage.Attempt) ? visit.Address + "/bien-ban" : null;

    private bool IsVote(Dossier dossier, StageAttempt attempt) => programmes.Of(dossier).Route.Stage(attempt.Stage).Kind == StageKind.CouncilVote;

    private Dictionary<string, Person> People(IEnumerable<VoteRound> rounds) => rounds
        .SelectMany(r => r.Roll.Select(m => m.Person).Append(r.Chair))
        .Distinct()
        .Select(directory.FindPerson)
        .OfType<Person>()
        .ToDictionary(p => p.Id, StringComparer.Ordinal);
}
