namespace Microsoft.DurableTask;

/// <summary>Either a retry policy or a retry handler; never both.</summary>
public sealed class TaskRetryOptions
{
    public TaskRetryOptions(RetryPolicy policy) => Policy = policy ?? throw new ArgumentNullException(nameof(policy));
    public TaskRetryOptions(AsyncRetryHandler handler) => Handler = handler ?? throw new ArgumentNullException(nameof(handler));
    public RetryPolicy? Policy { get; }
    public AsyncRetryHandler? Handler { get; }
    public static implicit operator TaskRetryOptions(RetryPolicy policy) => new(policy);
    public static implicit operator TaskRetryOptions(AsyncRetryHandler handler) => new(handler);
    public static implicit operator TaskRetryOptions(RetryHandler handler) => FromRetryHandler(handler);

    public static TaskRetryOptions FromRetryHandler(RetryHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return new TaskRetryOptions(context => Task.FromResult(handler(context)));
    }
}
