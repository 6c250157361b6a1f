using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using DanVanKheo.TestKit;

namespace DanVanKheo.Functions.Tests.Api;

/// <summary>
/// A program of somebody else: all it knows of the interface is the document. It finds an operation by its id, puts arguments where the parameters say,
/// and refuses an answer that the document does not describe.
/// </summary>
internal sealed class DocumentClient : IDisposable
{
    private readonly HttpClient http;
    private readonly Uri home;
    private readonly string? token;

    private DocumentClient(Uri home, JsonObject document, HttpClient http, string? token) => (this.home, Document, this.http, this.token) = (home, document, http, token);

    public JsonObject Document { get; }

    /// <summary>The ids of the operations that were called and answered as the document says.</summary>
    public HashSet<string> Called { get; } = [];

    public IReadOnlyList<(string Id, string Path, string Method, JsonObject Operation)> Operations =>
        [.. Document["paths"]!.AsObject().SelectMany(p => p.Value!.AsObject().Select(m => (m.Value!["operationId"]!.GetValue<string>(), p.Key, m.Key, m.Value!.AsObject())))];

    public static async Task<DocumentClient> ReadAsync(Uri home, string? token)
    {
        var http = new HttpClient { BaseAddress = home, Timeout = TimeSpan.FromSeconds(60) };
        return new(home, JsonNode.Parse(await http.GetStringAsync(new Uri("/api/openapi.json", UriKind.Relative)))!.AsObject(), http, token);
    }

    public DocumentClient With(string? other) => new(home, Document, http, other);

    /// <param name="arguments">By the names of path and query parameters and headers.</param>
    /// <param name="body">JSON, when the operation takes it.</param>
    /// <param name="file">A file, when the operation takes one.</param>
    public async Task<DocumentAnswer> CallAsync(string operationId, Dictionary<string, string>? arguments = null, JsonNode? body = null, Upload? file = null)
    {
        var (_, path, method, operation) = Operations.Single(o => o.Id == operationId);
        using var request = Request(path, method, operation, arguments ?? []);
        if (file is not null) request.Content = FileContent(operation, file);
        else if (operation["requestBody"] is { } takes) request.Content = JsonContent(takes.AsObject(), body ?? new JsonObject());
        using var response = await http.SendAsync(request);
        var answer = await DocumentAnswer.OfAsync(response);
        Check(operationId, operation, answer);
        if (answer.Status is >= 200 and < 300) Called.Add(operationId);
        return answer;
    }

    public void Dispose() => http.Dispose();

    private HttpRequestMessage Request(string path, string method, JsonObject operation, Dictionary<string, string> arguments)
    {
        var (query, headers, left) = (new List<string>(), new List<KeyValuePair<string, string>>(), arguments.Keys.ToHashSet());
        foreach (var parameter in (operation["parameters"] as JsonArray ?? []).Select(p => p!.AsObject()))
        {
            var name = parameter["name"]!.GetValue<string>();
            if (!left.Remove(name))
            {
                if (parameter["in"]!.GetValue<string>() == "path") throw new InvalidOperationException($"{name} is missing.");
                continue;
            }

            var value = Uri.EscapeDataString(arguments[name]);
            if (parameter["in"]!.GetValue<string>() == "path") path = path.Replace($"{{{name}}}", value, StringComparison.Ordinal);
            else if (parameter["in"]!.GetValue<string>() == "query") query.Add($"{name}={value}");
            else headers.Add(new(name, arguments[name]));
        }

        if (left.Count > 0) throw new InvalidOperationException($"The document has no parameter {string.Join(", ", left)}.");
        var root = Document["servers"]![0]!["url"]!.GetValue<string>();
        var request = new HttpRequestMessage(new HttpMethod(method.ToUpperInvariant()), new Uri(home, root + path + (query.Count > 0 ? "?" + string.Join('&', query) : "")));
        if (token is not null) request.Headers.Authorization = new("Bearer", token);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return request;
    }

    private static StringContent JsonContent(JsonObject takes, JsonNode body)
    {
        if (takes["content"]!["application/json"] is null) throw new InvalidOperationException("The operation takes no JSON.");
        return new(body.ToJsonString(), Encoding.UTF8, "application/json");
    }

    /// <summary>The file as it is where its type is named, else as a part of a form.</summary>
    private static HttpContent FileContent(JsonObject operation, Upload file)
    {
        var content = operation["requestBody"]!["content"]!.AsObject();
        var bytes = new ByteArrayContent(file.Content.ToArray());
        bytes.Headers.ContentType = new MediaTypeHeaderValue(file.ContentType);
        if (content.ContainsKey(file.ContentType))
        {
            bytes.Headers.ContentDisposition = new("attachment") { FileNameStar = file.Name };
            return bytes;
        }

        if (!content.ContainsKey("multipart/form-data")) throw new InvalidOperationException($"The operation takes no {file.ContentType}.");
        return new MultipartFormDataContent { { bytes, "file", file.Name } };
    }

    private void Check(string id, JsonObject operation, DocumentAnswer answer)
    {
        var responses = operation["responses"]!.AsObject();
        if (responses[$"{answer.Status}"] is not JsonObject response) throw new InvalidOperationException($"{id} answered {answer.Status}, which the document does not name: {answer.Text}");
        if (response["$ref"] is { } reference) response = SchemaCheck.Resolve(Document, reference.GetValue<string>());
        if (response["content"] is not JsonObject content) return;
        var type = content.ContainsKey("*/*") ? "*/*" : answer.ContentType;
        if (content[type] is not { } media) throw new InvalidOperationException($"{id} answered with {answer.ContentType}, which the document does not name.");
        if (media["schema"] is JsonObject { Count: > 0 } schema && SchemaCheck.Faults(Document, schema, answer.Json, "$").FirstOrDefault() is { } fault) throw new InvalidOperationException($"{id}: {fault} in {answer.Text}");
    }
}
