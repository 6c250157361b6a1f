namespace DanVanKheo.Embedded.Durable;

/// <summary>Stored statuses in terms of the official enumeration and back.</summary>
internal static class InstanceStatuses
{
    public static OrchestrationRuntimeStatus ToRuntime(InstanceStatus status) => status switch
    {
        // Officially there is no status for it. A resume sets both going again, and failure details tell them apart.
        InstanceStatus.Quarantined => OrchestrationRuntimeStatus.Suspended,
        _ => Enum.Parse<OrchestrationRuntimeStatus>(status.ToString()),
    };

    public static IEnumerable<InstanceStatus> FromRuntime(OrchestrationRuntimeStatus status) =>
        Enum.GetValues<InstanceStatus>().Where(stored => ToRuntime(stored) == status);
}
