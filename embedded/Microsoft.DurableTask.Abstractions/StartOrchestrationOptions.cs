namespace Microsoft.DurableTask;

/// <summary>How an orchestration is started from a client.</summary>
public record StartOrchestrationOptions
{
    public StartOrchestrationOptions(string? InstanceId = null, DateTimeOffset? StartAt = null)
    {
        this.InstanceId = InstanceId;
        this.StartAt = StartAt;
    }

    public StartOrchestrationOptions(StartOrchestrationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        (InstanceId, StartAt, Version) = (options.InstanceId, options.StartAt, options.Version);
    }

    public string? InstanceId { get; init; }
    public DateTimeOffset? StartAt { get; init; }
    public TaskVersion? Version { get; init; }
}
