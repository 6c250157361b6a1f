using DanVanKheo.Dossiers;

namespace DanVanKheo.Showcase;

/// <summary>A public model as the gallery sorts it.</summary>
/// <param name="Since">When it was recognised.</param>
/// <param name="Featured">Its place among the featured, from 1; null for the others.</param>
public sealed record GalleryItem(DossierCode Code, WorkField Field, string Unit, int Year, DateTimeOffset Since, int? Featured = null);
