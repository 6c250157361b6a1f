namespace DanVanKheo.Embedded.Durable;

/// <summary>Stored statuses in terms of the official enumeration and back.</summary>
internal static class InstanceStatuses
{
    public static OrchestrationRuntimeStatus ToRuntime(InstanceStatus status) => status switch
    {
        InstanceStatus.Pending => OrchestrationRuntimeStatus.Pending,
        InstanceStatus.Running => OrchestrationRuntimeStatus.Running,
        // Officially there is no status for it. A resume sets both going again, and failure details tell them apart.
        InstanceStatus.Suspended or InstanceStatus.Quarantined => OrchestrationRuntimeStatus.Suspended,
        InstanceStatus.Completed => OrchestrationRuntimeStatus.Completed,
        InstanceStatus.Failed => OrchestrationRuntimeStatus.Failed,
        InstanceStatus.Terminated => OrchestrationRuntimeStatus.Terminated,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    public static IEnumerable<InstanceStatus> FromRuntime(OrchestrationRuntimeStatus status) =>
        Enum.GetValues<InstanceStatus>().Where(stored => ToRuntime(stored) == status);
}
