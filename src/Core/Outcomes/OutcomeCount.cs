namespace DanVanKheo.Outcomes;

/// <summary>How many records gave one answer, and which.</summary>
/// <param name="Value">The answer as it is stored; empty in the line of all.</param>
public sealed record OutcomeCount(string Value, string Label, int Total, int Collective, int Individual, IReadOnlyList<string> Codes);
