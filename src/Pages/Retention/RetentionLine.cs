using DanVanKheo.Dossiers;

namespace DanVanKheo.Retention;

/// <summary>A dossier whose time is over.</summary>
public sealed record RetentionLine(string Code, string Name, string Unit, DossierStatus Status, DateOnly Until);
