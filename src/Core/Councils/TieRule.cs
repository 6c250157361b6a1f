namespace DanVanKheo.Councils;

/// <summary>What as many ballots for as against mean where a simple majority decides.</summary>
public enum TieRule
{
    Fails,

    /// <summary>The side of the chair wins; only in an open vote, where that side is known.</summary>
    ChairDecides,
}
