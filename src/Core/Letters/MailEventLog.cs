using System.Text.Json;

namespace DanVanKheo.Letters;

/// <summary>
/// Reads what SendGrid's event webhook posts: an array of objects with <c>event</c>, <c>email</c>, <c>timestamp</c> (seconds since 1970),
/// <c>sg_event_id</c>, <c>reason</c>, and our custom argument <c>key</c> (docs: "Event Webhook Reference").
/// </summary>
public static class MailEventLog
{
    private const int LongestReason = 500;

    /// <summary>The events about letters of this app, in the order told; those of other kinds or about other mail are left out.</summary>
    /// <exception cref="JsonException">The body is no JSON array.</exception>
    public static IReadOnlyList<MailEvent> Read(ReadOnlyMemory<byte> body)
    {
        using var json = JsonDocument.Parse(body);
        if (json.RootElement.ValueKind != JsonValueKind.Array) throw new JsonException("The event log is an array.");
        return [.. json.RootElement.EnumerateArray().Select(Event).OfType<MailEvent>()];
    }

    private static MailEvent? Event(JsonElement line)
    {
        if (line.ValueKind != JsonValueKind.Object || FateOf(Text(line, "event")) is not { } fate || !LetterKey.TryParse(Text(line, "key"), out var key)) return null;
        var id = Text(line, "sg_event_id");
        var reason = Text(line, "reason");
        if (id.Length == 0 || !line.TryGetProperty("timestamp", out var at) || at.ValueKind != JsonValueKind.Number || !at.TryGetInt64(out var seconds) || seconds is < 0 or > 253_402_300_799) return null;
        return new(id, fate, key!, Text(line, "email"), DateTimeOffset.FromUnixTimeSeconds(seconds), reason.Length > LongestReason ? reason[..LongestReason] : reason);
    }

    private static LetterFate? FateOf(string name) => name switch
    {
        "processed" => LetterFate.Processed,
        "deferred" => LetterFate.Deferred,
        "delivered" => LetterFate.Delivered,
        "bounce" => LetterFate.Bounced,
        "dropped" => LetterFate.Dropped,
        "spamreport" => LetterFate.Complained,
        _ => null,
    };

    private static string Text(JsonElement line, string name) =>
        line.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
