using System.Text.Json;
using DurableTask.Core.History;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Instances;

/// <summary>Reads the history of an instance. The events are of classes that differ by kind: each is read by the names of its properties.</summary>
public static class InstanceHistory
{
    /// <summary>Null when this engine does not tell histories.</summary>
    public static async Task<IReadOnlyList<InstanceEvent>?> ReadAsync(DurableTaskClient client, string id, CancellationToken cancellationToken)
    {
        try
        {
            return [.. (await client.GetOrchestrationHistoryAsync(id, cancellationToken)).Select(Read)];
        }
        catch (Exception unknown) when (unknown is NotSupportedException or NotImplementedException || unknown.GetType().Name == "RpcException")
        {
            // The gRPC package is not referenced; an engine behind it that cannot answer says so with this exception.
            return null;
        }
    }

    private static InstanceEvent Read(HistoryEvent told)
    {
        // Payloads stay out: they may hold what only some may read.
        var fields = JsonSerializer.SerializeToElement(told, told.GetType());
        var detail = Text(fields, "Reason") is { Length: > 0 } reason ? reason : Text(fields, "InstanceId");
        return new(
            new DateTimeOffset(DateTime.SpecifyKind(told.Timestamp, DateTimeKind.Utc)),
            told.EventType.ToString(),
            Text(fields, "Name") is { Length: > 0 } name ? name : Status(fields),
            detail,
            Number(fields, "TaskScheduledId") ?? Number(fields, "TimerId") ?? told.EventId,
            Moment(fields, "FireAt"));
    }

    private static string Text(JsonElement fields, string name) =>
        fields.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static int? Number(JsonElement fields, string name) =>
        fields.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetInt32() : null;

    private static DateTimeOffset? Moment(JsonElement fields, string name) =>
        fields.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.TryGetDateTime(out var at) ? new DateTimeOffset(DateTime.SpecifyKind(at, DateTimeKind.Utc)) : null;

    /// <summary>The end of an instance: an enumeration's number in one engine, its name in the other.</summary>
    private static string Status(JsonElement fields) =>
        Number(fields, "OrchestrationStatus") is { } number ? ((OrchestrationRuntimeStatus)number).ToString() : Text(fields, "OrchestrationStatus");
}
