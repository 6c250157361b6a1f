namespace Microsoft.DurableTask;

/// <summary>A factory whose loggers are replay safe; it owns nothing.</summary>
internal sealed class ReplaySafeLoggers(TaskOrchestrationContext context, Func<ILoggerFactory> inner) : ILoggerFactory
{
    public ILogger CreateLogger(string categoryName) => new ReplaySafeLogger(context, inner().CreateLogger(categoryName));
    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException("A replay-safe logger factory takes no providers.");

    public void Dispose()
    {
        // The wrapped factory belongs to the host.
    }
}
