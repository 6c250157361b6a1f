using DanVanKheo.Opinions;
using DanVanKheo.Organisations;

namespace DanVanKheo.Councils;

/// <summary>
/// The council's vote as the holder of the stage sees it. <c>nonce</c> is POSTed to <c>{Address}/nhac-bieu-quyet</c> (remind) and, with <c>round</c>,
/// to <c>{Address}/bieu-quyet-lai</c> (another round). The minutes are at <c>{Address}/bien-ban</c>.
/// </summary>
/// <param name="Rounds">Oldest first; empty for the moment before the first is opened.</param>
/// <param name="People">Every member of every round by person id.</param>
/// <param name="Offered">The verdicts the vote carries.</param>
/// <param name="Reminded">True right after the members were reminded.</param>
public sealed record CouncilCount(
    string Address,
    IReadOnlyList<VoteRound> Rounds,
    IReadOnlyDictionary<string, Person> People,
    IReadOnlyList<Verdict> Offered,
    bool HasEnded,
    bool MayRepeat,
    bool Reminded,
    string Nonce)
{
    /// <summary>The browser is known to be the secretary's; only then may a round be opened with one press.</summary>
    public bool Verified { get; init; }

    public VoteRound? Round => Rounds.Count > 0 ? Rounds[^1] : null;
}
