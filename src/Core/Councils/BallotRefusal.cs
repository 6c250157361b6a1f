namespace DanVanKheo.Councils;

/// <summary>Why a ballot is not taken.</summary>
public enum BallotRefusal
{
    /// <summary>Not on the roll of this round.</summary>
    NotMember,

    Excluded,

    AlreadyVoted,

    /// <summary>The time to vote is over, or the round was counted.</summary>
    Late,
}
