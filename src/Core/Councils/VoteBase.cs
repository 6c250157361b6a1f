namespace DanVanKheo.Councils;

/// <summary>What the percentage of a vote is taken of.</summary>
public enum VoteBase
{
    /// <summary>The members who took part: who received a ballot.</summary>
    Present,

    /// <summary>All members entitled to vote, whether they took part or not.</summary>
    Total,
}
