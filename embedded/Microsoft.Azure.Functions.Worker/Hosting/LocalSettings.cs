namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>The <c>Values</c> of local.settings.json, which Core Tools turns into environment variables: "__" in a name is a level.</summary>
internal static class LocalSettings
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public static Dictionary<string, string?> Read(string contentRoot)
    {
        var path = new[] { contentRoot, AppContext.BaseDirectory, Environment.CurrentDirectory }
            .Select(folder => Path.Combine(folder, "local.settings.json")).FirstOrDefault(File.Exists);
        return path is null ? [] : Parse(path);
    }

    private static Dictionary<string, string?> Parse(string path)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllText(path), Lenient);
            if (document.RootElement.TryGetProperty("IsEncrypted", out var encrypted) && encrypted.ValueKind == JsonValueKind.True)
                throw new FunctionWorkerException($"{path} is encrypted; this host cannot read it. Run 'func settings decrypt' where it was encrypted.");
            return document.RootElement.TryGetProperty("Values", out var values)
                ? values.EnumerateObject().ToDictionary(v => v.Name.Replace("__", ":", StringComparison.Ordinal), v => (string?)v.Value.ToString(), StringComparer.OrdinalIgnoreCase)
                : [];
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            throw new FunctionWorkerException($"{path} cannot be read: {problem.Message}", problem);
        }
    }
}
