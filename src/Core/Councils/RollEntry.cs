namespace DanVanKheo.Councils;

/// <summary>One member on the roll of a round.</summary>
/// <param name="Excluded">Set when the member may not vote on this dossier.</param>
/// <param name="Received">The member took part: asked for the ballot on the page. A ballot cast without asking was received too.</param>
/// <param name="Open">The ballot by name; always null in a secret vote, where no row says who chose what.</param>
public sealed record RollEntry(string Person, Exclusion? Excluded = null, bool Received = false, bool Voted = false, Ballot? Open = null)
{
    public bool IsEntitled => Excluded is null;
}
