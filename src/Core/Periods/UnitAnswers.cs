namespace DanVanKheo.Periods;

/// <summary>What a unit said about its models for one period. What it did not speak of is not reported, which is not the same as not done (domain.md §5).</summary>
public sealed record UnitAnswers(int Done, int NotDone);
