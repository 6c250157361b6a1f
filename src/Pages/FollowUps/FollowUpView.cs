using DanVanKheo.Replications;

namespace DanVanKheo.FollowUps;

/// <summary>What whoever gives an opinion sees of the model's life since its registration.</summary>
public sealed record FollowUpView(
    IReadOnlyList<IndicatorProgress> Indicators,
    IReadOnlyList<ReportLine> Reports,
    IReadOnlyList<Inspection> Inspections,
    AchievementView? Achievement,
    LineageView? Lineage,
    string FileRoot)
{
    /// <summary>Every progress report that came, oldest first, each with its own evidence.</summary>
    public IReadOnlyList<SentReport> Sent { get; init; } = [];

    /// <summary>Null at the stages before anything happened.</summary>
    public FollowUpView? OrNull => Reports.Count == 0 && Inspections.Count == 0 && Achievement is null && Lineage is null ? null : this;
}
