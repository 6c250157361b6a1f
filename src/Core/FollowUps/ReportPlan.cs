namespace DanVanKheo.FollowUps;

/// <summary>When progress is reported.</summary>
public sealed record ReportPlan;
