namespace DanVanKheo.Embedded.Durable;

/// <summary>Repeats a failed call as its options say, with durable timers between attempts.</summary>
internal static class Retrying
{
    public static Task<T> RunAsync<T>(TaskOrchestrationContext context, TaskRetryOptions? retry, Func<Task<T>> call) => retry switch
    {
        { Policy: { } policy } => RepeatAsync(context, (about, failure) => WaitAsync(policy, about, failure), call),
        { Handler: { } handler } => RepeatAsync(context, (about, _) => handler(about), call),
        _ => call(),
    };

    // Failures that no repetition can mend.
    private static bool IsLasting(TaskFailureDetails failure) =>
        failure.ErrorType == typeof(CodeMissingException).FullName || failure.ErrorType == typeof(PoisonException).FullName;

    /// <summary>True after the wait that the policy wants; false when there is to be no other attempt.</summary>
    private static async Task<bool> WaitAsync(RetryPolicy policy, RetryContext about, TaskFailedException failure)
    {
        if (about.LastAttemptNumber >= policy.MaxNumberOfAttempts || !policy.Handle(failure)) return false;
        if (policy.RetryTimeout != Timeout.InfiniteTimeSpan && about.TotalRetryTime >= policy.RetryTimeout) return false;
        await about.OrchestrationContext.CreateTimer(policy.DelayAfter(about.LastAttemptNumber), CancellationToken.None);
        return true;
    }

    private static async Task<T> RepeatAsync<T>(TaskOrchestrationContext context, Func<RetryContext, TaskFailedException, Task<bool>> again, Func<Task<T>> call)
    {
        var started = context.CurrentUtcDateTime;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await call();
            }
            catch (TaskFailedException failure) when (!IsLasting(failure.FailureDetails))
            {
                var about = new RetryContext(context, attempt, failure.FailureDetails, context.CurrentUtcDateTime - started, CancellationToken.None);
                if (!await again(about, failure)) throw;
            }
        }
    }
}
