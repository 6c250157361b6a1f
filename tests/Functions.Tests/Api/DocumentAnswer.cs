using System.Text;
using System.Text.Json.Nodes;

namespace DanVanKheo.Functions.Tests.Api;

/// <summary>An answer as a program sees it.</summary>
internal sealed record DocumentAnswer(int Status, string ContentType, byte[] Body, IReadOnlyDictionary<string, string> Headers)
{
    public string Text => Encoding.UTF8.GetString(Body);

    public JsonNode? Json => JsonNode.Parse(Body);

    public string ETag => Headers["ETag"];

    public JsonNode this[string name] => Json![name]!;

    /// <summary>A string within it, by the names on the way.</summary>
    public string String(params string[] path) => path.Aggregate(Json!, (node, name) => node[name]!).GetValue<string>();

    public IReadOnlyList<JsonNode> Items => [.. Json!["items"]!.AsArray().Select(i => i!)];

    public static async Task<DocumentAnswer> OfAsync(HttpResponseMessage response) => new(
        (int)response.StatusCode,
        response.Content.Headers.ContentType?.MediaType ?? "",
        await response.Content.ReadAsByteArrayAsync(),
        response.Headers.Concat(response.Content.Headers).ToDictionary(h => h.Key, h => string.Join(", ", h.Value), StringComparer.OrdinalIgnoreCase));

    /// <summary>This answer, which must have a status.</summary>
    public DocumentAnswer Expect(int status) => Status == status ? this : throw new InvalidOperationException($"{status} was expected, {Status} came: {Text}");

    /// <summary>This problem, which must be the one named.</summary>
    public DocumentAnswer Expect(int status, string code)
    {
        Expect(status);
        if (ContentType != "application/problem+json") throw new InvalidOperationException($"A problem came as {ContentType}.");
        return String("code") == code ? this : throw new InvalidOperationException($"{code} was expected: {Text}");
    }
}
