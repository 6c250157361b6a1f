namespace Microsoft.DurableTask;

public record TaskOptions
{
    public TaskOptions(TaskRetryOptions? retry) => Retry = retry;
    public TaskOptions(TaskOptions options) => (Retry, Version) = options is null ? throw new ArgumentNullException(nameof(options)) : (options.Retry, options.Version);

    public TaskRetryOptions? Retry { get; init; }
    public TaskVersion? Version { get; init; }
    public static TaskOptions FromRetryPolicy(RetryPolicy policy) => new(policy);
    public static TaskOptions FromRetryHandler(AsyncRetryHandler handler) => new(handler);
    public static TaskOptions FromRetryHandler(RetryHandler handler) => new(handler);
}
