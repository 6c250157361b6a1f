using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Opinions;

namespace DanVanKheo.Staff;

/// <summary>One thing that waits for an officer, at a stage of a dossier.</summary>
/// <param name="About">What of the stage: a report, a finding; empty where the stage says it.</param>
public sealed record WorkItem(WorkKind Kind, Dossier Dossier, StageAttempt Attempt, Deadline Due, string About = "")
{
    /// <summary>The officer may not know whose it is.</summary>
    public bool Blind { get; init; }

    public string Id => WorkId.Of(Kind, Attempt.Key);
}
