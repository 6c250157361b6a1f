using DanVanKheo.Rules;

namespace DanVanKheo.Letters;

/// <summary>Which letters may wait until an officer has read them. Receipts, tasks and codes go at once.</summary>
public static class ReviewRules
{
    /// <summary>Results only, and only those without a secret in them: a letter that waits is read by somebody it is not meant for.</summary>
    public static bool MayWait(LetterKind kind) => kind is LetterKind.Commendation or LetterKind.Rejected or LetterKind.StageApproved or LetterKind.StageDeclined;

    public const int LongestNote = 1000;
    public const int ShortestReason = 10;

    /// <param name="note">Normalised; kept or sent with the letter.</param>
    /// <param name="reason">Normalised; why it is laid aside.</param>
    public static IEnumerable<FieldProblem> Check(LetterAct act, string note, string reason)
    {
        if (act is LetterAct.Save or LetterAct.Send && note.Length > LongestNote) yield return new("note", "TooLong", LongestNote, note.Length);
        if (act == LetterAct.Drop && reason.Length < ShortestReason) yield return new("reason", "DropReasonMissing", ShortestReason);
    }

    /// <summary>A code that comes again would be another code; everything else may be sent again, with fresh links.</summary>
    public static bool MayResend(LetterKind kind) => !kind.CarriesCode();

    /// <summary>The letter that is sent in place of one that did not arrive: a reminder's number belongs to its schedule, so the request itself goes again.</summary>
    public static LetterKind Again(LetterKind kind) => kind switch
    {
        LetterKind.OpinionReminder => LetterKind.OpinionRequest,
        LetterKind.AppraisalReminder => LetterKind.AppraisalRequest,
        LetterKind.BallotReminder => LetterKind.BallotRequest,
        LetterKind.ReportReminder => LetterKind.ReportRequest,
        _ => kind,
    };

    /// <summary>What only pushes, and therefore keeps to the hours in which offices read mail.</summary>
    public static bool KeepsHours(LetterKind kind) => kind is LetterKind.OpinionReminder or LetterKind.OpinionEscalation or LetterKind.AppraisalReminder or LetterKind.BallotReminder or LetterKind.ReportReminder or LetterKind.RemedyReminder;
}
