namespace DanVanKheo.Councils;

public enum VoteResult
{
    /// <summary>Too few members took part: the vote counts for nothing and may be held again.</summary>
    NoQuorum,

    Passed,

    Failed,

    /// <summary>As many for as against, and the chair, who should decide, gave no valid ballot.</summary>
    Tie,
}
