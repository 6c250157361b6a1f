namespace Microsoft.DurableTask;

/// <summary>How a sub-orchestration is called; with an instance id of the caller's choice.</summary>
public record SubOrchestrationOptions : TaskOptions
{
    public SubOrchestrationOptions(TaskRetryOptions? retry = null, string? instanceId = null) : base(retry) => InstanceId = instanceId;
    public SubOrchestrationOptions(SubOrchestrationOptions options) : base(options) => InstanceId = options.InstanceId;
    public string? InstanceId { get; init; }
}
