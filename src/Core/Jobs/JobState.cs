namespace DanVanKheo.Jobs;

public enum JobState
{
    Running,

    Done,

    /// <summary>A rule was in its way; what it had made is not kept.</summary>
    Refused,
}
