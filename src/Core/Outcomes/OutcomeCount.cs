namespace DanVanKheo.Outcomes;

/// <summary>How many records gave one answer.</summary>
/// <param name="Value">The answer as it is stored; empty in the line of all.</param>
public sealed record OutcomeCount(string Value, string Label, int Collective, int Individual)
{
    public int Total => Collective + Individual;
}
