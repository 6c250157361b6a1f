namespace DanVanKheo.Councils;

/// <summary>Why a member is shown a message and not a ballot.</summary>
public enum BallotState
{
    Voted,

    /// <summary>The round ended before the member voted.</summary>
    Late,

    /// <summary>The stage has its opinion.</summary>
    Closed,

    Withdrawn,

    Excluded,

    NotMember,
}
