using DanVanKheo.Opinions;
using DanVanKheo.Rules;

namespace DanVanKheo.Commendations;

/// <summary>When an issued decision may be amended or revoked, and what that decision must hold.</summary>
public sealed class ChangeRules(CommendationRules commendation, DecisionFile file, DateOnly today)
{
    public const int LongestName = 200;
    public const int LongestWording = 500;

    public IEnumerable<FieldProblem> Check(ChangeTerms terms)
    {
        if (file.State == DecisionState.Revoked) return [new("kind", "DecisionRevoked")];
        return [.. CheckPaper(terms), .. terms.Kind == ChangeKind.Revoke ? CheckRevocation(terms) : CheckAmendment(terms)];
    }

    private IEnumerable<FieldProblem> CheckPaper(ChangeTerms terms)
    {
        if (commendation.Issuer.Signers.All(p => p.Id != terms.Signer)) yield return new("signer", "SignerMissing");
        if (terms.Date == default) yield return new("date", "NotDate");
        else if (terms.Date > today) yield return new("date", "DateInFuture");
        else if (terms.Date < Earliest) yield return new("date", "DateBeforeDecision", Calendar.VietnamTime.Date(Earliest));
        if (terms.Reason.Length < OpinionRules.ShortestReason) yield return new("reason", "ChangeReasonTooShort", OpinionRules.ShortestReason);
        if (terms.Reason.Length > OpinionRules.LongestReason) yield return new("reason", "TooLong", OpinionRules.LongestReason, terms.Reason.Length);
    }

    private static IEnumerable<FieldProblem> CheckRevocation(ChangeTerms terms)
    {
        if (terms.Ground is not { } ground || !Enum.IsDefined(ground)) yield return new("ground", "GroundMissing");
    }

    private IEnumerable<FieldProblem> CheckAmendment(ChangeTerms terms)
    {
        if (terms.SubjectName == file.SubjectName && terms.SubjectName.Length > 0) yield return new("subjectName", "NothingChanges");
        else if (terms.SubjectName.Length + terms.Award.Length + terms.Wording.Length == 0) yield return new("subjectName", "NothingChanges");
        if (terms.SubjectName.Length > LongestName) yield return new("subjectName", "TooLong", LongestName, terms.SubjectName.Length);
        if (terms.Wording.Length > LongestWording) yield return new("wording", "TooLong", LongestWording, terms.Wording.Length);
        if (terms.Award.Length > 0 && commendation.CheckAward(terms.Award, terms.Date == default ? today : terms.Date) is { } refused) yield return refused;
    }

    private DateOnly Earliest => file.Changes.Select(c => c.Terms.Date).Append(file.First.Terms.Date).Max();
}
