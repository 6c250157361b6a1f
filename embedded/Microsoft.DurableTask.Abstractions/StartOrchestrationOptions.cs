namespace Microsoft.DurableTask;

public record StartOrchestrationOptions
{
    public StartOrchestrationOptions(string? InstanceId = null, DateTimeOffset? StartAt = null) => (this.InstanceId, this.StartAt) = (InstanceId, StartAt);

    public StartOrchestrationOptions(StartOrchestrationOptions options) =>
        (InstanceId, StartAt, Version) = options is null ? throw new ArgumentNullException(nameof(options)) : (options.InstanceId, options.StartAt, options.Version);

    public string? InstanceId { get; init; }
    public DateTimeOffset? StartAt { get; init; }
    public TaskVersion? Version { get; init; }
}
