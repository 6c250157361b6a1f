namespace Microsoft.DurableTask;

public sealed class TaskFailedException(string taskName, int taskId, TaskFailureDetails failureDetails) : Exception(Text(taskName, taskId, failureDetails?.ErrorMessage))
{
    public string TaskName { get; } = taskName;
    public TaskFailureDetails FailureDetails { get; } = failureDetails ?? throw new ArgumentNullException(nameof(failureDetails));

    private static string Text(string name, int id, string? cause) =>
        $"Task '{name}' (#{id}) failed with an unhandled exception" + (cause is null ? "." : ": " + cause);
}
