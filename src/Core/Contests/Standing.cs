namespace DanVanKheo.Contests;

/// <summary>Where an entry stands in its group. Equal ones share a rank.</summary>
/// <param name="Rank">From 1; null without a score.</param>
/// <param name="Proposed">Within the number that goes on.</param>
/// <param name="Tied">Equal in everything with another across the line: the jury decides, nothing is proposed.</param>
public sealed record Standing(int? Rank, ContestEntry Entry, bool Proposed, bool Tied)
{
    /// <summary>Id of the criterion that put it before or behind another of the same total; empty where totals decide.</summary>
    public string ToldApartBy { get; init; } = "";
}
