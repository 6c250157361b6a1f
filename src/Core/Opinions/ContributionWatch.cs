using DanVanKheo.Letters;

namespace DanVanKheo.Opinions;

/// <summary>What the people who add to a stage (appraisers, council members, the reporting unit) must be sent by now, and when to look again.</summary>
public sealed record ContributionWatch(IReadOnlyList<LetterKey> Letters, DateTimeOffset? WakeAt)
{
    public static ContributionWatch None { get; } = new([], null);

    /// <summary>Who may have something to do at the stage beside its holders: it stands on their lists.</summary>
    public IReadOnlyList<string> People { get; init; } = [];
}
