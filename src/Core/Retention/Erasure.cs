namespace DanVanKheo.Retention;

/// <summary>One dossier of one set of minutes.</summary>
public sealed record Erasure(string Minutes, string Dossier);
