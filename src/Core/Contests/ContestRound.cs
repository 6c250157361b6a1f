namespace DanVanKheo.Contests;

/// <summary>One round of a contest: an appraisal stage of the route, and who goes on from it.</summary>
/// <param name="Stage">The stage whose score sheets count.</param>
/// <param name="Promoted">How many go on, of each cluster or of all.</param>
public sealed record ContestRound(string Stage, int Promoted, ContestScope Within = ContestScope.All)
{
    /// <summary>Criteria that decide between equal totals, the first one first.</summary>
    public IReadOnlyList<string> TieBreak { get; init; } = [];
}
