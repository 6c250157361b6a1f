namespace DanVanKheo.FollowUps;

/// <summary>One report in a list: what it is called, until when it is due, how it stands.</summary>
public sealed record ReportLine(string Id, string Name, DateTimeOffset Due, ReportStanding Standing, DateTimeOffset? SentAt);
