using DanVanKheo.Calendar;
using DanVanKheo.Opinions;
using DanVanKheo.Rules;

namespace DanVanKheo.Councils;

/// <summary>One round of a council's vote on one stage attempt. A round without quorum is kept, and another may follow it.</summary>
/// <param name="Number">From 1, within the stage attempt.</param>
/// <param name="Settings">The rules as they stood when the round was opened.</param>
/// <param name="Chair">The chair's person id; empty when the council has none.</param>
/// <param name="Roll">Every member of the council on the day the round was opened, the excluded ones too.</param>
public sealed record VoteRound(StageKey Stage, int Number, DateTimeOffset OpenedAt, Deadline Due, CouncilSettings Settings, string Chair, IReadOnlyList<RollEntry> Roll, BallotBox Box)
{
    public IEnumerable<RollEntry> Entitled => Roll.Where(m => m.IsEntitled);

    public IEnumerable<RollEntry> Awaited => Entitled.Where(m => !m.Voted);

    /// <summary>True when everybody voted, the time is over, or the round was counted. Before that nobody sees a figure but the number of ballots returned.</summary>
    public bool HasEnded(DateTimeOffset now) => Box.Sealed || Due.IsPast(now) || !Awaited.Any();

    public RollEntry? Of(string person) => Roll.FirstOrDefault(m => m.Person == person);

    /// <summary>Null when the member may cast a ballot now.</summary>
    public BallotRefusal? Refuses(string person, DateTimeOffset now) => Of(person) switch
    {
        null => BallotRefusal.NotMember,
        { Excluded: not null } => BallotRefusal.Excluded,
        { Voted: true } => BallotRefusal.AlreadyVoted,
        _ => HasEnded(now) ? BallotRefusal.Late : null,
    };

    /// <summary>The round after the member asked for the ballot, and so takes part.</summary>
    public VoteRound Received(string person) => this with { Roll = [.. Roll.Select(m => m.Person == person ? m with { Received = true } : m)] };

    /// <summary>The round with this ballot in the box. In a secret vote the roll learns only that the member voted.</summary>
    /// <exception cref="RuleBroken">The member is not on the roll.</exception>
    public VoteRound With(string person, Ballot ballot)
    {
        var entry = Of(person) ?? throw new RuleBroken("UnknownPerson", person);
        var voted = entry with { Received = true, Voted = true, Open = Settings.Secret ? null : ballot };
        return this with { Roll = [.. Roll.Select(m => m == entry ? voted : m)], Box = Box.With(ballot) };
    }

    /// <exception cref="RuleBroken">The box and the roll contradict each other: somebody changed one of them by hand.</exception>
    public VoteCount Count()
    {
        var (present, voted) = (Entitled.Count(m => m.Received), Entitled.Count(m => m.Voted));
        var named = Settings.Secret ? Box.For : Entitled.Count(m => m.Open?.Choice == BallotChoice.For);
        if (voted != Box.Returned || named != Box.For) throw new RuleBroken("VoteBoxDiffers", Box.Returned, voted);
        return new(Entitled.Count(), present, present, Box.Returned, Box.For + Box.Against, Box.For, Box.Against);
    }

    public VoteResult Result() => Count().Result(Settings, Settings.Secret ? null : Of(Chair)?.Open?.Choice);
}
