namespace DanVanKheo.Contests;

/// <summary>A contest as data on the stages of a route: its rounds in order. Prizes are the programme's awards.</summary>
public sealed record ContestPlan(IReadOnlyList<ContestRound> Rounds);
