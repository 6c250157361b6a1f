namespace DanVanKheo.Embedded.Durable;

/// <summary>Where an instance stands. The numbers are stored: never renumber.</summary>
internal enum InstanceStatus
{
    Pending = 0,
    Running = 1,
    Suspended = 2,

    /// <summary>Kept, inputs still buffered, nothing runs until it is resumed; shown to clients as Suspended with failure details.</summary>
    Quarantined = 3,
    Completed = 10,
    Failed = 11,
    Terminated = 12,
}
