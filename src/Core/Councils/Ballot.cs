namespace DanVanKheo.Councils;

/// <summary>One member's ballot. <paramref name="Remark"/> stands by name in the minutes of an open vote; a secret ballot has none.</summary>
/// <param name="Choice">Null for a blank ballot (phiếu trắng): returned, but not valid.</param>
public sealed record Ballot(BallotChoice? Choice, string Remark = "")
{
    /// <summary>How a blank ballot is written where a choice would stand.</summary>
    public const string Blank = "Blank";
}
