namespace DanVanKheo.FollowUps;

public enum FindingState
{
    /// <summary>To be remedied by its date; an answer of the submitter alone does not close it.</summary>
    Open,

    /// <summary>An officer saw the remedy.</summary>
    Remedied,

    /// <summary>An officer took the finding back.</summary>
    Withdrawn,
}
