namespace DanVanKheo.FollowUps;

/// <summary>One visit of an inspection team to a model, as an officer entered it.</summary>
public sealed record Inspection(
    int Number,
    DateOnly Day,
    string Team,
    InspectionSubject Subject,
    string Conclusion,
    string EnteredBy,
    DateTimeOffset EnteredAt,
    IReadOnlyList<Finding> Findings);
