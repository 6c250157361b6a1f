namespace DanVanKheo.Embedded.Durable;

/// <summary>One task hub: its folder, its name and its limits.</summary>
internal sealed record HubSettings(string Folder, string HubName)
{
    public int MaxConcurrentActivities { get; init; } = 10 * Environment.ProcessorCount;
    public int MaxConcurrentEpisodes { get; init; } = 128;
    public string DefaultVersion { get; init; } = "";

    /// <summary>How long a start waits for the previous process to let go of the hub.</summary>
    public TimeSpan LockPatience { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long a stop waits for running activities; those that are not done by then run again at the next start.</summary>
    public TimeSpan DrainPatience { get; init; } = TimeSpan.FromSeconds(25);
    public TimeSpan Tick { get; init; } = TimeSpan.FromMilliseconds(200);
    public TimeSpan SweepInterval { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>With less free space than this no orchestration is started; events are still taken.</summary>
    public long MinFreeBytes { get; init; } = 1L << 30;
    public string PayloadFolder => Path.Combine(Folder, $"hub-{HubName}");
    public string DatabasePath => Path.Combine(Folder, $"hub-{HubName}.db");
    public string TrialPath => Path.Combine(Folder, $"hub-{HubName}.trials");
    public string LockPath => Path.Combine(Folder, $"hub-{HubName}.lock");
}
