namespace DanVanKheo.Embedded.Durable;

/// <summary>Repeats a failed call as its options say, with durable timers between attempts.</summary>
internal static class Retrying
{
    public static Task<T> RunAsync<T>(TaskOrchestrationContext context, TaskRetryOptions? retry, Func<Task<T>> call) => retry switch
    {
        { Policy: { } policy } => WithPolicyAsync(context, policy, call),
        { Handler: { } handler } => WithHandlerAsync(context, handler, call),
        _ => call(),
    };

    // Failures that no repetition can mend.
    private static bool IsLasting(TaskFailureDetails failure) =>
        failure.ErrorType == typeof(CodeMissingException).FullName || failure.ErrorType == typeof(PoisonException).FullName;

    private static async Task<T> WithPolicyAsync<T>(TaskOrchestrationContext context, RetryPolicy policy, Func<Task<T>> call)
    {
        var started = context.CurrentUtcDateTime;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await call();
            }
            catch (TaskFailedException failure) when (MayRepeat(context, policy, started, attempt, failure))
            {
                // The wait follows outside the filter, where awaiting is allowed.
            }

            await context.CreateTimer(policy.DelayAfter(attempt), CancellationToken.None);
        }
    }

    private static bool MayRepeat(TaskOrchestrationContext context, RetryPolicy policy, DateTime started, int attempt, TaskFailedException failure)
    {
        if (attempt >= policy.MaxNumberOfAttempts || IsLasting(failure.FailureDetails) || !policy.Handle(failure)) return false;
        return policy.RetryTimeout == Timeout.InfiniteTimeSpan || context.CurrentUtcDateTime - started < policy.RetryTimeout;
    }

    private static async Task<T> WithHandlerAsync<T>(TaskOrchestrationContext context, AsyncRetryHandler handler, Func<Task<T>> call)
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
                if (!await handler(about)) throw;
            }
        }
    }
}
