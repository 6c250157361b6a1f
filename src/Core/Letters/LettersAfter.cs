using DanVanKheo.Dossiers;
using DanVanKheo.Opinions;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;

namespace DanVanKheo.Letters;

/// <summary>Who hears of an opinion: the submitter hears every outcome, with its reason.</summary>
public static class LettersAfter
{
    /// <summary>Those who agreed earlier hear that a later stage ended it.</summary>
    public static IEnumerable<LetterKey> Rejection(StageKey stage, IEnumerable<StageAttempt> attempts) => attempts
        .Where(a => a.Key != stage && a.Opinion is { Verdict: Verdict.Approve or Verdict.ProposeHigher } && a.Stage != stage.Stage && !a.IsAsked(Stage.Submitter))
        .Select(a => a.Opinion!.Person).Distinct(StringComparer.Ordinal)
        .Select(person => new LetterKey(stage.Dossier, stage.Stage, stage.Attempt, LetterKind.DecisionNotice, Person: person));

    /// <summary>The submitter, and everybody who was asked at the stage that waited.</summary>
    /// <param name="attempt">Null when nobody was asked yet.</param>
    public static IEnumerable<LetterKey> Withdrawal(StageKey stage, StageAttempt? attempt) =>
    [
        new(stage.Dossier, stage.Stage, stage.Attempt, LetterKind.WithdrawalConfirmed),
        .. (attempt?.Holders ?? []).Where(h => h.Person != Stage.Submitter).Select(h => new LetterKey(stage.Dossier, stage.Stage, stage.Attempt, LetterKind.DossierWithdrawn, Person: h.Person)),
    ];

    /// <summary>The letters to the submitter once more for each co-owner: the outcome is theirs too.</summary>
    public static IReadOnlyList<LetterKey> WithCoOwners(IEnumerable<LetterKey> letters, Dossier dossier) =>
    [
        .. letters.SelectMany(letter => Outcomes.Contains(letter.Kind)
            ? dossier.CoOwners.Select(email => letter with { Person = new CoOwner(email).Id }).Prepend(letter)
            : [letter]),
    ];

    private static readonly LetterKind[] Outcomes =
    [
        LetterKind.Returned, LetterKind.Rejected, LetterKind.StageDeclined, LetterKind.StageApproved, LetterKind.Commendation,
        LetterKind.WithdrawalConfirmed, LetterKind.Reopened, LetterKind.AwardAmended, LetterKind.AwardRevoked,
    ];

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
