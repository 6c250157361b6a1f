using DanVanKheo.Dossiers;

namespace DanVanKheo.Search;

/// <summary>One dossier that was found.</summary>
/// <param name="Stage">The stage that waits; empty for a closed dossier.</param>
public sealed record SearchLine(string Code, string Name, string Unit, string Subject, DossierStatus Status, string Stage);
