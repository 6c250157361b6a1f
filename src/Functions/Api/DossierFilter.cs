using DanVanKheo.Dossiers;

namespace DanVanKheo.Api;

/// <summary>Which dossiers a list holds; null asks for nothing.</summary>
/// <param name="Words">Folded; all of them stand in code, name, unit or subject.</param>
public sealed record DossierFilter(string? Stage, int? Year, string? Unit, DossierStatus? Status, IReadOnlyList<string> Words);
