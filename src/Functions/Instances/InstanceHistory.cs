using System.Reflection;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Instances;

/// <summary>Reads the history of an instance. The events are of classes that differ by kind and engine: each is read by the names of its properties.</summary>
public static class InstanceHistory
{
    /// <summary>Null when this engine does not tell histories.</summary>
    public static async Task<IReadOnlyList<InstanceEvent>?> ReadAsync(DurableTaskClient client, string id, CancellationToken cancellationToken)
    {
        try
        {
            return [.. (await client.GetOrchestrationHistoryAsync(id, cancellationToken)).Select(Read)];
        }
        catch (Exception unknown) when (unknown is NotSupportedException || unknown.GetType().Name is "NotImplementedException" or "RpcException")
        {
            // The gRPC package is not referenced; an engine behind it that cannot answer says so with its exception.
            return null;
        }
    }

    private static InstanceEvent Read(object told)
    {
        // Payloads stay out: they may hold what only some may read.
        var detail = Text(told, "Reason") is { Length: > 0 } reason ? reason : Text(told, "InstanceId");
        return new(
            Moment(told, "Timestamp") ?? default,
            Text(told, "EventType"),
            Text(told, "Name") is { Length: > 0 } name ? name : Text(told, "OrchestrationStatus"),
            detail,
            Number(told, "TaskScheduledId") ?? Number(told, "TimerId") ?? Number(told, "EventId") ?? -1,
            Moment(told, "FireAt"));
    }

    private static object? Of(object told, string name) => told.GetType().GetProperty(name, BindingFlags.Instance | BindingFlags.Public)?.GetValue(told);

    private static string Text(object told, string name) => Of(told, name)?.ToString() ?? "";

    private static int? Number(object told, string name) => Of(told, name) as int?;

    private static DateTimeOffset? Moment(object told, string name) => Of(told, name) is DateTime at ? new DateTimeOffset(DateTime.SpecifyKind(at, DateTimeKind.Utc)) : null;
}
