namespace DanVanKheo.Showcase;

/// <summary>A public model in a feed. Addresses are whole; <paramref name="Image"/> is a photograph with consent, or empty.</summary>
/// <param name="Field">In words.</param>
/// <param name="Changed">When it, or what may be shown of it, changed last.</param>
public sealed record FeedItem(string Url, string Name, string Unit, string Field, string Summary, DateTimeOffset Since, DateTimeOffset Changed, string Image, string ImageType);
