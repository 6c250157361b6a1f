namespace DanVanKheo.Showcase;

public sealed record GalleryView(IReadOnlyList<ExemplarCard> Cards);
