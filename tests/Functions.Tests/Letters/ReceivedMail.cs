using System.Text.Json;

namespace DanVanKheo.Functions.Tests.Letters;

/// <summary>One request to the mail service, as it came in.</summary>
public sealed record ReceivedMail(string Path, string Authorization, JsonElement Body, DateTimeOffset At, int Answer)
{
    private JsonElement Personalization => Body.GetProperty("personalizations")[0];

    public string To => Personalization.GetProperty("to")[0].GetProperty("email").GetString()!;

    public string ToName => Personalization.GetProperty("to")[0].GetProperty("name").GetString()!;

    public string Subject => Find("subject")!.Value.GetString()!;

    public string Key => Find("custom_args")!.Value.GetProperty("key").GetString()!;

    public string Text => Content("text/plain");

    public string Html => Content("text/html");

    private string Content(string type) => Body.GetProperty("content").EnumerateArray().First(c => c.GetProperty("type").GetString() == type).GetProperty("value").GetString()!;

    /// <summary>The API takes these for the whole mail or for one recipient.</summary>
    private JsonElement? Find(string name) =>
        Personalization.TryGetProperty(name, out var own) ? own : Body.TryGetProperty(name, out var all) ? all : null;
}
