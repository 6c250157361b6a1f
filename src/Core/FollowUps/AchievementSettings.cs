using DanVanKheo.Programmes;

namespace DanVanKheo.FollowUps;

/// <summary>The achievement report's sections as data (domain.md §4.2). The table of results is the same in every programme and stands in the section named <paramref name="ResultsIn"/>.</summary>
public sealed record AchievementSettings(IReadOnlyList<FormStep> Sections, string ResultsIn)
{
    /// <summary>The question in which a pending discipline, inspection or complaint is declared: <c>none</c> or <c>pending</c>.</summary>
    public const string DisciplineField = "discipline";

    public const string Pending = "pending";
}
