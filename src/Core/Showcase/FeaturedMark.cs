using DanVanKheo.Dossiers;

namespace DanVanKheo.Showcase;

/// <summary>An exemplar put first by an officer. The lower <paramref name="Order"/>, the earlier it stands.</summary>
public sealed record FeaturedMark(DossierCode Code, int Order, string Reason, string By, DateTimeOffset At);
