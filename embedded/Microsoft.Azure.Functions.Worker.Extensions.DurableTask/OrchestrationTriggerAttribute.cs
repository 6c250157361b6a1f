namespace Microsoft.Azure.Functions.Worker;

/// <summary>Marks the TaskOrchestrationContext of an orchestrator.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class OrchestrationTriggerAttribute : TriggerBindingAttribute
{
    public string? Orchestration { get; set; }
}
