namespace DanVanKheo.Conferences;

/// <summary>How a task of a conclusion stands on a day.</summary>
public enum TaskStanding
{
    /// <summary>Its day has not come, and nothing was said.</summary>
    Open,

    Done,

    DoneLate,

    NotDone,

    /// <summary>Its day has passed without a word.</summary>
    Overdue,
}
