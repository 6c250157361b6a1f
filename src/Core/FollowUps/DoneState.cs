namespace DanVanKheo.FollowUps;

/// <summary>What a report says of one indicator. Silence is an answer of its own.</summary>
public enum DoneState
{
    NotReported,
    Done,
    NotDone,
}
