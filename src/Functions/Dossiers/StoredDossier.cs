using Azure;

namespace DanVanKheo.Dossiers;

/// <summary>A dossier and the version of its row it was read from.</summary>
public sealed record StoredDossier(Dossier Dossier, ETag Version);
