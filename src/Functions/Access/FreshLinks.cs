using DanVanKheo.Appraisals;
using DanVanKheo.Councils;
using DanVanKheo.Letters;
using DanVanKheo.Opinions;
using DanVanKheo.Registrations;

namespace DanVanKheo.Access;

/// <summary>Which letter brings a fresh link in place of an old one.</summary>
public sealed class FreshLinks(StageStore stages, AssignmentStore assignments, VoteStore votes, TimeProvider clock)
{
    /// <summary>Null when nothing waits for that person any more, and for what is no link of a letter.</summary>
    public async Task<LetterKey?> LetterAsync(AccessGrant grant, CancellationToken cancellationToken) => grant.Purpose switch
    {
        AccessPurpose.Opinion => await OpinionAsync(grant, cancellationToken),
        AccessPurpose.Appraisal => await IsSeatOpenAsync(grant, cancellationToken) ? Stage(grant, LetterKind.AppraisalRequest) with { Person = grant.Person } : null,
        AccessPurpose.Ballot => await MayVoteAsync(grant, cancellationToken) ? Stage(grant, LetterKind.BallotRequest) with { Person = grant.Person } : null,
        AccessPurpose.Registration when grant.Person == RegistrationJourney.Submitter => new(grant.Subject, "", 0, LetterKind.DraftSaved),
        AccessPurpose.Registration => new(grant.Subject, "", 0, LetterKind.CoOwnerInvited, Person: grant.Person),
        AccessPurpose.Report => new(grant.Subject, "", 0, LetterKind.ContinueLink),
        AccessPurpose.Nomination => new(grant.Subject, "", 0, LetterKind.NominationSent),
        AccessPurpose.Summary => new(grant.Subject, "", 0, LetterKind.SummaryReady),
        _ => null,
    };

    private async Task<LetterKey?> OpinionAsync(AccessGrant grant, CancellationToken cancellationToken)
    {
        var stage = await stages.FindAsync(Key(grant), cancellationToken);
        if (stage is not { Attempt: { IsOpen: true } attempt } || !attempt.IsAsked(grant.Person)) return null;
        return Stage(grant, LetterKind.OpinionRequest) with { Person = attempt.Person == grant.Person ? "" : grant.Person };
    }

    private async Task<bool> IsSeatOpenAsync(AccessGrant grant, CancellationToken cancellationToken) =>
        await stages.FindAsync(Key(grant), cancellationToken) is { Attempt.IsOpen: true }
        && await assignments.FindAsync(Key(grant), grant.Person, cancellationToken) is { Seat.IsOpen: true };

    private async Task<bool> MayVoteAsync(AccessGrant grant, CancellationToken cancellationToken) =>
        await stages.FindAsync(Key(grant), cancellationToken) is { Attempt.IsOpen: true }
        && await votes.LatestAsync(Key(grant), cancellationToken) is { } round && round.Refuses(grant.Person, clock.GetUtcNow()) is null;

    private static StageKey Key(AccessGrant grant) => new(grant.Subject, grant.Stage, grant.Attempt);

    private static LetterKey Stage(AccessGrant grant, LetterKind kind) => new(grant.Subject, grant.Stage, grant.Attempt, kind);
}
