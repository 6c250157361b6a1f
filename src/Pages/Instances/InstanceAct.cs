namespace DanVanKheo.Instances;

/// <summary>A line of the log. <paramref name="Act"/> is InstanceSuspend, InstanceResume, InstanceTerminate, or an act of the dossier.</summary>
public sealed record InstanceAct(DateTimeOffset At, string Actor, string Act, string Detail);
