namespace SendGrid;

/// <summary>Query parameters come as a JSON object; an array repeats its name.</summary>
internal static class QueryText
{
    public static string Of(string json)
    {
        using var document = JsonDocument.Parse(json);
        var pairs = document.RootElement.EnumerateObject().SelectMany(property => property.Value.ValueKind == JsonValueKind.Array
            ? property.Value.EnumerateArray().Select(item => (property.Name, Value: item.ToString()))
            : [(property.Name, Value: property.Value.ToString())]);
        return string.Join('&', pairs.Select(pair => $"{pair.Name}={Uri.EscapeDataString(pair.Value)}"));
    }
}
