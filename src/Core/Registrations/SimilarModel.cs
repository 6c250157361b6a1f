using DanVanKheo.Dossiers;

namespace DanVanKheo.Registrations;

/// <summary>An earlier dossier whose name is much like that of the one being written. <paramref name="Likeness"/> goes from 0 to 1.</summary>
public sealed record SimilarModel(DossierCode Code, string Name, DossierStatus Status, double Likeness);
