namespace DanVanKheo.Opinions;

/// <summary>What one person said on one stage. It is never edited.</summary>
/// <param name="Commendation">Set when the stage issues the decision.</param>
public sealed record Opinion(Verdict Verdict, string Reason, string Person, DateTimeOffset At, Commendations.CommendationTerms? Commendation = null)
{
    /// <summary>What a return asks to mend, each a <see cref="Revisions.MendItem"/> as text.</summary>
    public IReadOnlyList<string> Points { get; init; } = [];
}
