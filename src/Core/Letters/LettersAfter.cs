using DanVanKheo.Opinions;
using DanVanKheo.Programmes;

namespace DanVanKheo.Letters;

/// <summary>Who hears of an opinion: the submitter hears every outcome, with its reason.</summary>
public static class LettersAfter
{
    public static IReadOnlyList<LetterKey> Opinion(StageKey stage, StageKind kind, Verdict verdict)
    {
        var letter = verdict switch
        {
            Verdict.Return => LetterKind.Returned,
            Verdict.Reject when kind is StageKind.Nomination or StageKind.Publication => LetterKind.StageDeclined,
            Verdict.Reject => LetterKind.Rejected,
            _ => kind == StageKind.Commendation ? LetterKind.Commendation : LetterKind.StageApproved,
        };
        // The submitter's own answer needs no letter that says it came.
        return kind == StageKind.AchievementReport ? [] : [new(stage.Dossier, stage.Stage, stage.Attempt, letter)];
    }
}
