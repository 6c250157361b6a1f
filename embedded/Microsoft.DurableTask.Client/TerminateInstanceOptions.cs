namespace Microsoft.DurableTask.Client;

/// <summary>The output left behind, and whether sub-orchestrations end too.</summary>
public record TerminateInstanceOptions(object? Output = null, bool Recursive = false);
