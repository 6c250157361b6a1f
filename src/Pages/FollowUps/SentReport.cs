namespace DanVanKheo.FollowUps;

/// <summary>One report that came, as it was sent: what it says of each indicator, its own words, and the files that came with it.</summary>
public sealed record SentReport(string Name, DateTimeOffset SentAt, IReadOnlyList<IndicatorProgress> Indicators, string Narrative, IReadOnlyList<CitedFile> Files);
