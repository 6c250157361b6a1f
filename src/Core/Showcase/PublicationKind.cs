namespace DanVanKheo.Showcase;

/// <summary>Where a model was told of.</summary>
public enum PublicationKind
{
    Newspaper,
    Radio,
    Television,
    Website,
    Conference,
    Other,
}
