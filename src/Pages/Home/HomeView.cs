using DanVanKheo.Showcase;

namespace DanVanKheo.Home;

/// <summary>The front page: the programmes open for registration and the latest exemplars.</summary>
public sealed record HomeView(IReadOnlyList<string> Programmes, IReadOnlyList<ExemplarCard> Latest);
