using DanVanKheo.Registrations;

namespace DanVanKheo.FollowUps;

/// <summary>A progress report, or the achievement report, of a model. What is typed is kept before it is sent, and never changed after.</summary>
/// <param name="Id">2027-h1 for a progress report, thanh-tich-1 for the first attempt at the achievement report.</param>
public sealed record ProgressReport(string Dossier, string Id, Answers Answers, DateTimeOffset SavedAt, DateTimeOffset? SentAt = null)
{
    public const string Achievement = "thanh-tich";

    public bool IsSent => SentAt is not null;

    public static string AchievementId(int attempt) => $"{Achievement}-{attempt}";
}
