namespace DanVanKheo.Councils;

/// <summary>
/// The ballots of one round, only as numbers. There is no row per ballot: a table stamps every row with the instant it was written,
/// and that stamp would lead from the member's entry on the roll to the ballot written with it.
/// What this cannot hide: somebody who reads the storage again and again while the vote runs sees the figures move after a member voted,
/// and a unanimous result says what everybody chose.
/// </summary>
/// <param name="Sealed">Set when the round is counted; nothing goes in after that.</param>
public sealed record BallotBox(int For = 0, int Against = 0, int Blank = 0, bool Sealed = false)
{
    public int Returned => For + Against + Blank;

    public BallotBox With(Ballot ballot) => ballot.Choice switch
    {
        BallotChoice.For => this with { For = For + 1 },
        BallotChoice.Against => this with { Against = Against + 1 },
        _ => this with { Blank = Blank + 1 },
    };
}
