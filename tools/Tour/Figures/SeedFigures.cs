using System.Text.Json;

namespace DanVanKheo.Tour.Figures;

/// <summary>What the articles say, as data; only the comparison reads it, and what must be registered for it.</summary>
internal sealed class SeedFigures
{
    private readonly Dictionary<string, JsonElement> figures;

    private SeedFigures(Dictionary<string, JsonElement> figures) => this.figures = figures;

    public static SeedFigures Read()
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Figures", "seeds.json")));
        return new(json.RootElement.GetProperty("figures").EnumerateArray().ToDictionary(f => f.GetProperty("id").GetString()!, f => f.Clone()));
    }

    public IReadOnlyCollection<string> Ids => figures.Keys;

    public string Article(string id) => figures[id].GetProperty("article").GetString()!.Split('_')[0];

    /// <summary>A number by its path: <c>buckets.continuing</c>, or <c>contentLines.economy</c>.</summary>
    public long Number(string id, string path) => Find(id, path).GetInt64();

    public string Text(string id, string path) => Find(id, path).GetString()!;

    public IReadOnlyList<string> Texts(string id, string path) => [.. Find(id, path).EnumerateArray().Select(t => t.GetString()!)];

    public IReadOnlyList<(string Name, long Number)> Numbers(string id, string path) => [.. Find(id, path).EnumerateObject().Select(p => (p.Name, p.Value.GetInt64()))];

    private JsonElement Find(string id, string path) => path.Split('.').Aggregate(figures[id], (at, step) => at.ValueKind == JsonValueKind.Array ? at[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)] : at.GetProperty(step));
}
