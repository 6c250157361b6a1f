using DanVanKheo.Access;
using DanVanKheo.Dossiers;
using DanVanKheo.Evidence;
using DanVanKheo.Letters;
using DanVanKheo.Opinions;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;

namespace DanVanKheo.Councils;

/// <summary>Letters about a vote: to the members, and to who holds the stage when the ballots can be counted.</summary>
public sealed class CouncilLetters(LetterDesk desk, StageStore stages, VoteStore votes, DossierStore dossiers, EvidenceStore evidence, StepUpStore codes, OrganisationDirectory directory, ProgrammeShelf programmes, TimeProvider clock)
{
    public async Task<Mail?> ComposeAsync(LetterKey key, CancellationToken cancellationToken)
    {
        var stage = new StageKey(key.Subject, key.Stage, key.Attempt);
        if (await stages.FindAsync(stage, cancellationToken) is not { Attempt: { IsOpen: true } attempt }) return null;
        if (await votes.LatestAsync(stage, cancellationToken) is not { } round || !IsWanted(key, attempt, round) || directory.FindPerson(key.Person) is not { } person) return null;
        var dossier = (await dossiers.GetAsync(key.Subject, cancellationToken)).Dossier;
        if (dossier.IsClosed) return null;
        var facts = desk.About(dossier, desk.Facts(key.Kind, person.FullName)) with
        {
            StageName = programmes.Of(dossier).Route.Stage(key.Stage).Name,
            Due = round.Due.Instant,
            Summary = dossier.Answers["target"],
            Files = (await evidence.OfAsync(dossier.Draft, cancellationToken)).Count,
        };
        facts = key.Kind switch
        {
            LetterKind.BallotCode => facts with { StepUpCode = await codes.MintAsync(StepUpSubjects.Ballot(stage, person.Id), cancellationToken) },
            LetterKind.VoteEnded => facts with { Link = await desk.LinkAsync(Grant(AccessPurpose.Opinion, stage, person), "/y-kien/", cancellationToken) },
            _ => facts with { Link = await desk.LinkAsync(Grant(AccessPurpose.Ballot, stage, person), "/bieu-quyet/", cancellationToken) },
        };
        // Answers go to the secretary: a member's remark is not for the submitter.
        var secretary = directory.FindPerson(attempt.Person);
        return await desk.RenderAsync(key, person.Email, facts, secretary == person ? null : secretary?.Email, cancellationToken);
    }

    /// <summary>Looked at once more right before sending: who has voted is not asked again, and nobody is asked for a ballot that would come too late.</summary>
    private bool IsWanted(LetterKey key, StageAttempt attempt, VoteRound round)
    {
        var now = clock.GetUtcNow();
        return key.Kind switch
        {
            LetterKind.BallotCode => round.Refuses(key.Person, now) is null,
            _ when !BallotNumber.Concerns(key.Number, round.Number) => false,
            LetterKind.VoteEnded => round.HasEnded(now) && attempt.IsAsked(key.Person),
            _ => round.Refuses(key.Person, now) is null,
        };
    }

    private AccessGrant Grant(AccessPurpose purpose, StageKey stage, Person person) => new(purpose, stage.Dossier, person.Id, clock.GetUtcNow() + LetterDesk.FarEnd, stage.Stage, stage.Attempt);
}
