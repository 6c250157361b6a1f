using DanVanKheo.Calendar;

namespace DanVanKheo.Councils;

/// <summary>
/// How a council votes, as data of its stage. Defaults follow domain.md §4.5; the law sets no figures for this movement, so all of them may be changed.
/// </summary>
/// <param name="Secret">True keeps no link between a member and a choice; false writes choice and remark by name.</param>
/// <param name="VotingDays">Working days the members have, in every round.</param>
/// <param name="Reminders">Only to members who have not voted, relative to the end of the round.</param>
/// <param name="QuorumPercent">The least share of the members entitled to vote who must take part.</param>
/// <param name="ThresholdPercent">The share of <paramref name="Base"/> that must be for.</param>
/// <param name="MoreThanThreshold">True asks for more than the threshold ("trên 50%"), false for at least that ("từ 80% trở lên").</param>
public sealed record CouncilSettings(
    bool Secret = true,
    int VotingDays = 5,
    ReminderSchedule? Reminders = null,
    decimal QuorumPercent = 66.67m,
    decimal ThresholdPercent = 50m,
    bool MoreThanThreshold = true,
    VoteBase Base = VoteBase.Present,
    TieRule Tie = TieRule.Fails)
{
    public int VotingDays { get; init; } = VotingDays is > 0 and <= 60 ? VotingDays : throw new ArgumentOutOfRangeException(nameof(VotingDays), VotingDays, "A round lasts 1 to 60 working days.");

    public ReminderSchedule Reminders { get; init; } = Reminders ?? new([-2, 0]);

    public decimal QuorumPercent { get; init; } = Share(QuorumPercent, nameof(QuorumPercent));

    public decimal ThresholdPercent { get; init; } = Share(ThresholdPercent, nameof(ThresholdPercent));

    public TieRule Tie { get; init; } = Secret && Tie == TieRule.ChairDecides ? throw new ArgumentException("In a secret vote nobody knows the chair's side.", nameof(Tie)) : Tie;

    /// <summary>A tie is only possible where a simple majority decides: under a higher threshold half of the ballots is simply too few.</summary>
    public bool IsSimpleMajority => ThresholdPercent <= 50m;

    private static decimal Share(decimal percent, string name) =>
        percent is >= 0m and <= 100m ? percent : throw new ArgumentOutOfRangeException(name, percent, "A share is 0 to 100 per cent.");
}
