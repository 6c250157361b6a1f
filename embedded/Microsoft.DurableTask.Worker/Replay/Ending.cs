namespace DanVanKheo.Embedded.Durable;

/// <summary>How a generation ended: with an output, with a failure, or by starting over.</summary>
internal sealed record Ending(InstanceStatus Status, string? Output = null, TaskFailureDetails? Failure = null, Continuation? Continuation = null);
