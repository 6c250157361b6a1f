namespace Microsoft.Azure.Functions.Worker;

/// <summary>Which attempt of the host's own retries this run is.</summary>
public abstract class RetryContext
{
    public abstract int RetryCount { get; }
    public abstract int MaxRetryCount { get; }
}
