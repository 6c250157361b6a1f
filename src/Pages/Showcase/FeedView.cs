namespace DanVanKheo.Showcase;

/// <summary>The exemplars for programs that read feeds, the latest first. Addresses are whole.</summary>
public sealed record FeedView(string Home, string Bloc, string Language, IReadOnlyList<FeedItem> Items);
