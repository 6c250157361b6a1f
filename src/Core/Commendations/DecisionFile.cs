namespace DanVanKheo.Commendations;

/// <summary>A decision and everything decided about it since, oldest first.</summary>
public sealed record DecisionFile(CommendationDecision First, IReadOnlyList<DecisionChange> Changes)
{
    public DecisionState State => Changes switch
    {
        [] => DecisionState.Valid,
        [.., { Terms.Kind: ChangeKind.Revoke }] => DecisionState.Revoked,
        _ => DecisionState.Amended,
    };

    /// <summary>The name, award and wording that hold now; empty where the first decision's own stand.</summary>
    public string SubjectName => Latest(c => c.Terms.SubjectName) ?? First.SubjectName;

    public string Award => Latest(c => c.Terms.Award) ?? First.Terms.Award;

    public string AwardName => Latest(c => c.AwardName) ?? First.AwardName;

    public string Wording => Latest(c => c.Terms.Wording) ?? "";

    private string? Latest(Func<DecisionChange, string> part) => Changes.Select(part).LastOrDefault(text => text.Length > 0);
}
