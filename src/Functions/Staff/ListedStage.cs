using DanVanKheo.Calendar;
using DanVanKheo.Opinions;
using DanVanKheo.Programmes;

namespace DanVanKheo.Staff;

/// <summary>A stage on somebody's list, as the list has it.</summary>
/// <param name="Asked">They answer the stage; else they only add to it.</param>
/// <param name="Due">Null when the list does not say; then the others say nothing either.</param>
public sealed record ListedStage(StageKey Key, StageKind Kind, bool Asked, Deadline? Due)
{
    /// <summary>Nothing but an opinion is asked there, and the list says of whom and until when.</summary>
    public bool IsPlain => Due is not null && Kind is not (StageKind.CouncilVote or StageKind.Implementation or StageKind.AchievementReport);
}
