namespace DanVanKheo.Instances;

/// <summary>Reads states out of what an engine tells of an instance.</summary>
public static class InstanceStates
{
    /// <summary>An instance that nothing has happened to for so long waits; steps are a matter of seconds.</summary>
    public static readonly TimeSpan Quiet = TimeSpan.FromMinutes(1);

    /// <param name="status">Official name: Pending, Running, Suspended, Completed, ContinuedAsNew, Failed, Terminated, Canceled.</param>
    /// <param name="hasFault">Failure details are there.</param>
    public static InstanceState Of(string status, bool hasFault, DateTimeOffset updated, DateTimeOffset now) => status switch
    {
        "Suspended" => hasFault ? InstanceState.SetAside : InstanceState.Suspended,
        "Completed" or "ContinuedAsNew" => InstanceState.Completed,
        "Failed" => InstanceState.Failed,
        "Terminated" or "Canceled" => InstanceState.Terminated,
        _ => now - updated >= Quiet ? InstanceState.Waiting : InstanceState.Running,
    };

    public static bool HasEnded(InstanceState state) => state is InstanceState.Failed or InstanceState.Completed or InstanceState.Terminated;
}
