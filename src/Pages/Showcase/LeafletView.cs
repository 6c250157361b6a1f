using DanVanKheo.Registrations;

namespace DanVanKheo.Showcase;

/// <summary>An exemplar on one sheet of A4. <paramref name="Parts"/> fit the sheet; the code beside them leads to <paramref name="Url"/>.</summary>
public sealed record LeafletView(ExemplarView Exemplar, IReadOnlyList<AnswerLine> Parts, string Url);
