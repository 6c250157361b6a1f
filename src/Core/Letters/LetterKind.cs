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

    /// <summary>To the owner of a report: the summary is ready.</summary>
    SummaryReady,

    /// <summary>To an officer: a six-digit code to sign in.</summary>
    SignInCode,

    /// <summary>To an administrator: letters do not reach an address.</summary>
    ContactBroken,

    /// <summary>To an officer who asked for it: how a kind of letter looks.</summary>
    TestLetter,
}
