namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>This host never retries a function by itself: durable activities have their own policy, HTTP callers and timers come again.</summary>
internal sealed class FirstAttempt : RetryContext
{
    public static readonly FirstAttempt Instance = new();
    public override int RetryCount => 0;
    public override int MaxRetryCount => 0;
}
