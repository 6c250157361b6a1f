namespace DanVanKheo.Letters;

public enum LetterKind
{
    /// <summary>To the submitter: the draft is kept, here is the link back to it.</summary>
    DraftSaved,

    /// <summary>To the submitter: a six-digit code before sending.</summary>
    SubmissionCode,

    /// <summary>To the submitter: received, with the code of the dossier.</summary>
    Receipt,

    /// <summary>To an approver: please give an opinion.</summary>
    OpinionRequest,

    /// <summary>To an approver: a reminder.</summary>
    OpinionReminder,

    /// <summary>To somebody on the ladder: the stage is late, please answer it too.</summary>
    OpinionEscalation,

    /// <summary>To an approver: a six-digit code before deciding.</summary>
    OpinionCode,

    /// <summary>To a member of the council: please vote.</summary>
    BallotRequest,

    /// <summary>To a member of the council who has not voted.</summary>
    BallotReminder,

    /// <summary>To a member of the council: a six-digit code before voting.</summary>
    BallotCode,

    /// <summary>To the council's secretary: the ballots can be counted.</summary>
    VoteEnded,

    /// <summary>To an appraiser: please score.</summary>
    AppraisalRequest,

    /// <summary>To an appraiser: a reminder, which says when a draft is kept.</summary>
    AppraisalReminder,

    /// <summary>To an appraiser: a six-digit code before the sheet is handed in.</summary>
    AppraisalCode,

    /// <summary>To whoever decides an appraisal: all sheets are in.</summary>
    AppraisalReady,

    /// <summary>To whoever decides an appraisal: a seat is empty and nobody is left for it.</summary>
    AppraisalShort,

    /// <summary>To the submitter: returned, with what to mend.</summary>
    Returned,

    /// <summary>To the submitter: not approved, with the reason.</summary>
    Rejected,

    /// <summary>To the submitter: not proposed upward, or not published; the dossier goes on.</summary>
    StageDeclined,

    /// <summary>To the submitter: one stage has approved.</summary>
    StageApproved,

    /// <summary>To the subject: the commendation.</summary>
    Commendation,

    /// <summary>To the submitter: a progress report or the achievement report is asked for.</summary>
    ReportRequest,

    /// <summary>To the submitter: that report has not come.</summary>
    ReportReminder,

    /// <summary>To the submitter: a six-digit code before sending the achievement report.</summary>
    ReportCode,

    /// <summary>To the holder of the stage: reports were missed in a row, retiring may be considered.</summary>
    RetirementProposed,

    /// <summary>To the submitter: a finding of an inspection is to be remedied.</summary>
    RemedyReminder,

    /// <summary>To the submitter: the link to follow up and carry on a model, as asked for.</summary>
    ContinueLink,

    /// <summary>To the contact of an exemplar: a unit takes it up.</summary>
    ReplicationNotice,

    /// <summary>To the owner of a report: the summary is ready.</summary>
    SummaryReady,

    /// <summary>To whoever reports for a unit: the report of a period is asked for.</summary>
    UnitReportRequest,

    /// <summary>To whoever reports for a unit: that report has not come.</summary>
    UnitReportReminder,

    /// <summary>To a leader, once a month: the three things that need them.</summary>
    LeaderDigest,

    /// <summary>To a unit: a conference gave it a task.</summary>
    ConclusionTask,

    /// <summary>To a unit: its task is due soon, or overdue, and nothing was said.</summary>
    ConclusionReminder,

    /// <summary>To the submitter: a six-digit code before withdrawing.</summary>
    WithdrawalCode,

    /// <summary>To the submitter: withdrawn, with the reason they gave.</summary>
    WithdrawalConfirmed,

    /// <summary>To those who were asked: the dossier was withdrawn.</summary>
    DossierWithdrawn,

    /// <summary>To a co-owner: you may write in this registration.</summary>
    CoOwnerInvited,

    /// <summary>To those who approved earlier: a later stage did not.</summary>
    DecisionNotice,

    /// <summary>To the submitter: the dossier is open again, with the reason.</summary>
    Reopened,

    /// <summary>To an officer: a six-digit code to sign in.</summary>
    SignInCode,

    /// <summary>To an officer: a browser signs in without a code from now on.</summary>
    DeviceRemembered,

    /// <summary>To the administrator: mail works.</summary>
    SetUpTest,

    /// <summary>To the subject: a later decision amends the commendation.</summary>
    AwardAmended,

    /// <summary>To the subject: a later decision revokes the commendation.</summary>
    AwardRevoked,

    /// <summary>To the body above: a commended dossier is proposed to it.</summary>
    NominationSent,

    /// <summary>To an administrator: letters do not reach an address.</summary>
    ContactBroken,

    /// <summary>To the submitter: a file of theirs is infected and was taken out.</summary>
    EvidenceInfected,

    /// <summary>To an administrator: an infected file lies in quarantine.</summary>
    EvidenceQuarantined,

    /// <summary>To the submitter: a six-digit code before the list of their drafts and dossiers.</summary>
    MyDossiersCode,

    /// <summary>To a unit that is late: a code with which it may still register.</summary>
    LateCode,

    /// <summary>To the submitter: an officer typed this for you, please look.</summary>
    EnteredForYou,

    /// <summary>To an officer who asked for it: how a kind of letter looks.</summary>
    TestLetter,

    /// <summary>To the contact of a row in a list: an officer prepared this registration; check and send it.</summary>
    DraftPrepared,

    /// <summary>To those who registered: a reviewer wrote to them.</summary>
    MessageToOwner,

    /// <summary>To a reviewer: a message was pointed out to them, or those who registered wrote.</summary>
    MessageToReviewer,

    /// <summary>To the submitter: what may be shown of their model, and its story if one is written?</summary>
    PublicityRequest,

    /// <summary>To the submitter: a six-digit code before more of the model is shown in public.</summary>
    PublicationCode,
}
