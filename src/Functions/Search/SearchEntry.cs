using DanVanKheo.Dossiers;

namespace DanVanKheo.Search;

/// <summary>A dossier as the index must hold it.</summary>
/// <param name="Words">With their places; the unit is one of them, as <see cref="SearchIndex.UnitWord"/>.</param>
public sealed record SearchEntry(DossierCode Code, IReadOnlyDictionary<string, SearchFields> Words);
