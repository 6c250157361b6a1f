namespace Microsoft.Azure.Functions.Worker;

/// <summary>Loggers of the run's own scope.</summary>
public static class FunctionContextLoggerExtensions
{
    public static ILogger<T> GetLogger<T>(this FunctionContext context) => context.InstanceServices.GetRequiredService<ILogger<T>>();

    public static ILogger GetLogger(this FunctionContext context, string categoryName) =>
        context.InstanceServices.GetRequiredService<ILoggerFactory>().CreateLogger(categoryName);
}
