using DanVanKheo.Registrations;

namespace DanVanKheo.FollowUps;

/// <summary>An achievement report ready to read: its sections, and the results against the goals.</summary>
/// <param name="Pending">True when a pending discipline, inspection or complaint is declared.</param>
public sealed record AchievementView(IReadOnlyList<AnswerSection> Sections, IReadOnlyList<IndicatorProgress> Results, bool Pending, DateTimeOffset? SentAt);
