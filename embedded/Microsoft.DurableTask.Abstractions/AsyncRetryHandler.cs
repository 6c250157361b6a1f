namespace Microsoft.DurableTask;

/// <summary>Runs inside the orchestration, may await its context (a timer, an activity); true = call again.</summary>
public delegate Task<bool> AsyncRetryHandler(RetryContext retryContext);
