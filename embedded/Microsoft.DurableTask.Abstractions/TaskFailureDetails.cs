namespace Microsoft.DurableTask;

/// <summary>What is known about a failure after it was written down: names and text, no live exception.</summary>
public record TaskFailureDetails(
    string ErrorType, string ErrorMessage, string? StackTrace, TaskFailureDetails? InnerFailure, IDictionary<string, object?>? Properties)
{
    public static TaskFailureDetails FromException(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return Describe(exception)!;
    }

    public override string ToString() => $"{ErrorType}: {ErrorMessage}";

    /// <summary>True when the recorded exception type is <typeparamref name="T"/> or derives from it.</summary>
    public bool IsCausedBy<T>() where T : Exception => IsCausedBy(typeof(T));

    public bool IsCausedBy(Type targetBaseExceptionType)
    {
        ArgumentNullException.ThrowIfNull(targetBaseExceptionType);
        if (!typeof(Exception).IsAssignableFrom(targetBaseExceptionType))
            throw new ArgumentException($"{targetBaseExceptionType} is not an exception type.", nameof(targetBaseExceptionType));
        return Recorded(targetBaseExceptionType) is { } type && targetBaseExceptionType.IsAssignableFrom(type);
    }

    private Type? Recorded(Type target)
    {
        if (string.IsNullOrEmpty(ErrorType)) return null;
        return Type.GetType(ErrorType, throwOnError: false)
            ?? target.Assembly.GetType(ErrorType, throwOnError: false)
            ?? AppDomain.CurrentDomain.GetAssemblies().Select(assembly => assembly.GetType(ErrorType, throwOnError: false)).FirstOrDefault(type => type is not null);
    }

    private static TaskFailureDetails? Describe(Exception? exception)
    {
        if (exception is null) return null;
        // The cause of a failed task is known only by its details: they stand where the inner exception would.
        var inner = exception is TaskFailedException failed ? failed.FailureDetails : Describe(exception.InnerException);
        return new TaskFailureDetails(exception.GetType().ToString(), exception.Message, exception.StackTrace, inner, null);
    }
}
