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
            Verdict.Reject => LetterKind.Rejected,
            _ => kind == StageKind.Commendation ? LetterKind.Commendation : LetterKind.StageApproved,
        };
        return [new(stage.Dossier, stage.Stage, stage.Attempt, letter)];
    }
}
