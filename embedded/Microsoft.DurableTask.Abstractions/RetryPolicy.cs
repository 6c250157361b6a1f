namespace Microsoft.DurableTask;

/// <summary>How often and how fast a failed call is repeated. The first call counts as an attempt.</summary>
public class RetryPolicy
{
    public RetryPolicy(
        int maxNumberOfAttempts, TimeSpan firstRetryInterval, double backoffCoefficient = 1.0, TimeSpan? maxRetryInterval = null, TimeSpan? retryTimeout = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxNumberOfAttempts);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(firstRetryInterval, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(backoffCoefficient, 1.0);
        NotBelow(firstRetryInterval, maxRetryInterval, nameof(maxRetryInterval));
        NotBelow(firstRetryInterval, retryTimeout, nameof(retryTimeout));
        MaxNumberOfAttempts = maxNumberOfAttempts;
        FirstRetryInterval = firstRetryInterval;
        BackoffCoefficient = backoffCoefficient;
        MaxRetryInterval = maxRetryInterval ?? TimeSpan.FromHours(1);
        RetryTimeout = retryTimeout ?? Timeout.InfiniteTimeSpan;
    }

    public int MaxNumberOfAttempts { get; }
    public TimeSpan FirstRetryInterval { get; }
    public double BackoffCoefficient { get; }
    public TimeSpan MaxRetryInterval { get; }
    public TimeSpan RetryTimeout { get; }
    public Func<Exception, bool> Handle { get; private init; } = _ => true;

    public Func<TaskFailureDetails, bool> HandleFailure
    {
        init => Handle = failure => failure is TaskFailedException failed
            ? value(failed.FailureDetails)
            : throw new InvalidOperationException("Only a failed task can be handed to HandleFailure.");
    }

    /// <summary>How long to wait after failed attempt number <paramref name="attempt"/> (from 1).</summary>
    internal TimeSpan DelayAfter(int attempt)
    {
        var wait = FirstRetryInterval.TotalMilliseconds * Math.Pow(BackoffCoefficient, attempt - 1);
        var capped = MaxRetryInterval == Timeout.InfiniteTimeSpan ? wait : Math.Min(wait, MaxRetryInterval.TotalMilliseconds);
        return TimeSpan.FromMilliseconds(Math.Min(capped, TimeSpan.FromDays(36_500).TotalMilliseconds));
    }

    private static void NotBelow(TimeSpan first, TimeSpan? value, string parameter)
    {
        if (value is { } given && given < first && given != Timeout.InfiniteTimeSpan)
            throw new ArgumentOutOfRangeException(parameter, given, "The value must not be less than the first retry interval.");
    }
}
