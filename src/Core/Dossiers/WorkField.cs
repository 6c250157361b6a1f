namespace DanVanKheo.Dossiers;

/// <summary>Lĩnh vực: the four fields of the movement.</summary>
public enum WorkField
{
    Economy,
    CultureSociety,
    DefenceSecurity,
    PoliticalSystem,
}
