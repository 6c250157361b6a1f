namespace DanVanKheo.Search;

/// <summary>What of the index a reader may see: everything, or the dossiers of some units and some dossiers by name; never those in <paramref name="Hidden"/>.</summary>
public sealed record SearchScope(bool All, IReadOnlyList<string> Units, IReadOnlyList<string> Dossiers, IReadOnlyList<string> Hidden)
{
    /// <param name="covered">Whether a duty covers the dossier, its field and its year.</param>
    public bool Shows(string code, Func<bool> covered) => !Hidden.Contains(code) && (All || Dossiers.Contains(code) || covered());
}
