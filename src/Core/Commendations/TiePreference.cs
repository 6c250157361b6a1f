namespace DanVanKheo.Commendations;

/// <summary>
/// Among equally qualified the woman, or the collective with at least 70 % women, is chosen (NĐ 152/2025/NĐ-CP art. 4).
/// It is told to whoever decides and decides nothing itself.
/// </summary>
/// <param name="Peers">All of the same result, this dossier among them: the preferred first, then by code.</param>
public sealed record TiePreference(string Dossier, IReadOnlyList<TieCandidate> Peers)
{
    public const decimal Share = 70;

    /// <summary>False when all of them are preferred, or none: then the rule says nothing.</summary>
    public bool Separates => Peers.Any(c => c.IsPreferred) && Peers.Any(c => !c.IsPreferred);

    public TieCandidate Own => Peers.First(c => c.Dossier == Dossier);

    /// <summary>Null when nobody has the same points.</summary>
    public static TiePreference? Of(TieCandidate candidate, IEnumerable<TieCandidate> others)
    {
        var equals = others.Where(o => o.Dossier != candidate.Dossier && o.Points == candidate.Points).ToList();
        return equals.Count == 0 ? null : new(candidate.Dossier, [.. equals.Append(candidate).OrderByDescending(c => c.IsPreferred).ThenBy(c => c.Dossier, StringComparer.Ordinal)]);
    }
}
