namespace DanVanKheo.Commendations;

/// <summary>What speaks for or against commending a dossier today.</summary>
/// <param name="History">Earlier commendations of the same subject, oldest first.</param>
public sealed record ChecksView(IReadOnlyList<CommendationCheck> Checks, IReadOnlyList<LedgerEntry> History)
{
    /// <summary>Somebody on the way proposed the dossier to a higher level.</summary>
    public bool ProposedHigher { get; init; }

    /// <summary>A result is staged and not yet applied.</summary>
    public bool Staged { get; init; }
}
