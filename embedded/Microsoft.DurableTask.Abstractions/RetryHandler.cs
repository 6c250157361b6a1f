namespace Microsoft.DurableTask;

/// <summary>Runs inside the orchestration and must be deterministic; true = call again now.</summary>
public delegate bool RetryHandler(RetryContext retryContext);
