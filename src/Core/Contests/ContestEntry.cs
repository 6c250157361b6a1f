namespace DanVanKheo.Contests;

/// <summary>A team or person in one round.</summary>
/// <param name="Cluster">Id of the cluster; empty for none.</param>
/// <param name="Total">Of 100; null until a sheet is in.</param>
/// <param name="Points">By criterion.</param>
/// <param name="WentOn">What was decided: true on to the next round, false out, null not yet.</param>
public sealed record ContestEntry(string Code, string Name, string Unit, string Cluster, decimal? Total, IReadOnlyDictionary<string, decimal> Points, bool? WentOn = null);
