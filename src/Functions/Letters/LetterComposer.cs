using DanVanKheo.Appraisals;
using DanVanKheo.Commendations;
using DanVanKheo.Conferences;
using DanVanKheo.Councils;
using DanVanKheo.Discussions;
using DanVanKheo.Dossiers;
using DanVanKheo.Evidence;
using DanVanKheo.FollowUps;
using DanVanKheo.Nominations;
using DanVanKheo.Opinions;
using DanVanKheo.Periods;
using DanVanKheo.Registrations;
using DanVanKheo.Showcase;
using DanVanKheo.Staff;

namespace DanVanKheo.Letters;

/// <summary>Writes a letter from its key and the rows as they are now. Null when the letter is no longer needed.</summary>
public sealed class LetterComposer(DraftLetters drafts, CoOwnerLetters coOwners, OpinionLetters opinions, NoticeLetters notices, SubmitterLetters submitters, SummaryLetters summaries, CouncilLetters council, StaffLetters staff, ContactLetters contacts, LateCodeLetters lateCodes, LetterSamples samples, AppraisalLetters appraisals, CommendationLetters commendations, NominationLetters nominations, FollowUpLetters followUps, EvidenceLetters evidence, MessageLetters messages, ConclusionLetters conclusions, ShowcaseLetters showcase)
{
    public Task<Mail?> ComposeAsync(LetterKey key, CancellationToken cancellationToken) => key.Kind switch
    {
        LetterKind.DraftSaved or LetterKind.DraftPrepared or LetterKind.SubmissionCode or LetterKind.WithdrawalCode or LetterKind.MyDossiersCode => drafts.ComposeAsync(key, cancellationToken),
        LetterKind.OpinionRequest or LetterKind.OpinionReminder or LetterKind.OpinionEscalation or LetterKind.OpinionCode => opinions.ComposeAsync(key, cancellationToken),
        LetterKind.CoOwnerInvited => coOwners.ComposeAsync(key, cancellationToken),
        LetterKind.DossierWithdrawn or LetterKind.DecisionNotice => notices.ComposeAsync(key, cancellationToken),
        LetterKind.AppraisalRequest or LetterKind.AppraisalReminder or LetterKind.AppraisalCode or LetterKind.AppraisalReady or LetterKind.AppraisalShort => appraisals.ComposeAsync(key, cancellationToken),
        LetterKind.ReportRequest or LetterKind.ReportReminder or LetterKind.ReportCode or LetterKind.RetirementProposed or LetterKind.RemedyReminder or LetterKind.ContinueLink or LetterKind.ReplicationNotice => followUps.ComposeAsync(key, cancellationToken),
        LetterKind.SummaryReady or LetterKind.UnitReportRequest or LetterKind.UnitReportReminder or LetterKind.LeaderDigest => summaries.ComposeAsync(key, cancellationToken),
        LetterKind.ConclusionTask or LetterKind.ConclusionReminder => conclusions.ComposeAsync(key, cancellationToken),
        LetterKind.ContactBroken => contacts.ComposeAsync(key, cancellationToken),
        LetterKind.TestLetter => samples.ComposeAsync(key, cancellationToken),
        LetterKind.LateCode => lateCodes.ComposeAsync(key, cancellationToken),
        LetterKind.SignInCode or LetterKind.DeviceRemembered or LetterKind.SetUpTest => staff.ComposeAsync(key, cancellationToken),
        LetterKind.BallotRequest or LetterKind.BallotReminder or LetterKind.BallotCode or LetterKind.VoteEnded => council.ComposeAsync(key, cancellationToken),
        LetterKind.AwardAmended or LetterKind.AwardRevoked => commendations.ComposeAsync(key, cancellationToken),
        LetterKind.EvidenceInfected or LetterKind.EvidenceQuarantined => evidence.ComposeAsync(key, cancellationToken),
        LetterKind.MessageToOwner or LetterKind.MessageToReviewer => messages.ComposeAsync(key, cancellationToken),
        LetterKind.PublicityRequest or LetterKind.PublicationCode => showcase.ComposeAsync(key, cancellationToken),
        LetterKind.NominationSent => nominations.ComposeAsync(key, cancellationToken),
        _ => submitters.ComposeAsync(key, cancellationToken),
    };
}
