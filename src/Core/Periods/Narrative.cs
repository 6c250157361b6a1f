namespace DanVanKheo.Periods;

/// <summary>The three parts of a report's text (domain.md §4.6): results, limits and their causes, what comes next.</summary>
public sealed record Narrative(string Results, string Limits, string Directions)
{
    public const int Longest = 20_000;

    public static Narrative Empty { get; } = new("", "", "");
}
