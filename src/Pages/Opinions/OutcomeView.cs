using DanVanKheo.Discussions;
using DanVanKheo.Dossiers;

namespace DanVanKheo.Opinions;

/// <summary>What the same link shows once the stage is closed: who decided, what, when. <paramref name="Opinion"/> is null when the dossier was withdrawn.</summary>
/// <param name="Mine">True when the reader decided it.</param>
public sealed record OutcomeView(string Code, string Name, string StageName, EarlierOpinion? Opinion, bool Mine, StageBarView Stages)
{
    /// <summary>Where the minutes of a council's vote are; null at other stages.</summary>
    public string? Minutes { get; init; }

    public DiscussionLink? Discussion { get; init; }

    /// <summary>True when the submitter took the dossier back, before or after this opinion.</summary>
    public bool Withdrawn { get; init; }
}
