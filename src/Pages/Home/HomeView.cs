using DanVanKheo.Showcase;

namespace DanVanKheo.Home;

/// <summary>The front page: the programme open for registration and the latest exemplars.</summary>
public sealed record HomeView(string Programme, IReadOnlyList<ExemplarCard> Latest);
