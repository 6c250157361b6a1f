namespace DanVanKheo.Embedded.Durable;

internal static class Failure
{
    public static string Write(TaskFailureDetails details) => JsonSerializer.Serialize(details);
    public static string Write(Exception exception) => Write(TaskFailureDetails.FromException(exception));

    public static TaskFailureDetails Read(string? data) =>
        (data is null ? null : JsonSerializer.Deserialize<TaskFailureDetails>(data)) ?? new TaskFailureDetails("(unknown)", "(unknown)", null, null, null);
}
