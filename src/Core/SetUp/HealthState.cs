namespace DanVanKheo.SetUp;

/// <summary>How one thing the app needs is doing.</summary>
public enum HealthState
{
    Good,

    /// <summary>It works, and somebody should look.</summary>
    Doubtful,

    Bad,
}
