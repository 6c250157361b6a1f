using DanVanKheo.Text;

namespace DanVanKheo.Registrations;

/// <summary>What was typed, by field id, in stored form. Unknown ids are never kept.</summary>
public sealed class Answers(IReadOnlyDictionary<string, string> values)
{
    public static Answers Empty { get; } = new(new Dictionary<string, string>());

    public IReadOnlyDictionary<string, string> Values { get; } = values;

    public string this[string field] => Values.GetValueOrDefault(field, "");

    public bool Has(string field) => this[field].Length > 0;

    /// <summary>These answers with <paramref name="typed"/> laid over them, normalised.</summary>
    public Answers With(IEnumerable<KeyValuePair<string, string>> typed)
    {
        var merged = new Dictionary<string, string>(Values, StringComparer.Ordinal);
        foreach (var (field, text) in typed) merged[field] = VietnameseText.Normalise(text);
        return new(merged);
    }
}
