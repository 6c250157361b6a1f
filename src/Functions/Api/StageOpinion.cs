using DanVanKheo.Opinions;

namespace DanVanKheo.Api;

/// <summary>One attempt at one stage, and what was said.</summary>
public sealed record StageOpinion(string Stage, int Attempt, DateTimeOffset OpenedAt, DateTimeOffset Due, IReadOnlyList<string> Holders, Verdict? Verdict, string? Reason, string? Person, DateTimeOffset? At, DateTimeOffset? WithdrawnAt)
{
    public static StageOpinion Of(StageAttempt attempt) => new(
        attempt.Stage, attempt.Attempt, attempt.OpenedAt, attempt.Due.Instant, [.. attempt.Holders.Select(h => h.Person)],
        attempt.Opinion?.Verdict, attempt.Opinion?.Reason, attempt.Opinion?.Person, attempt.Opinion?.At, attempt.WithdrawnAt);
}
