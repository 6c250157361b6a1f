namespace DanVanKheo.Showcase;

/// <summary>A featured model on the officers' list. One that is not public any more keeps its place and is shown to nobody.</summary>
public sealed record FeaturedLine(FeaturedMark Mark, string Name, string By, bool IsPublic);
