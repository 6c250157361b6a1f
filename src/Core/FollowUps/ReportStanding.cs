namespace DanVanKheo.FollowUps;

/// <summary>How a report stands. Not reported is not the same as not done: a missing report says nothing about the model.</summary>
public enum ReportStanding
{
    /// <summary>Not asked for yet.</summary>
    Coming,

    /// <summary>Asked for, its deadline still ahead.</summary>
    Open,

    /// <summary>Past its deadline, within the days of grace.</summary>
    Overdue,

    OnTime,

    /// <summary>It came after its deadline, however long.</summary>
    Late,

    /// <summary>Past the days of grace and still not here.</summary>
    Missing,
}
