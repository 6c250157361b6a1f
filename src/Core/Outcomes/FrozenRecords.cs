using DanVanKheo.Periods;

namespace DanVanKheo.Outcomes;

/// <summary>The records behind one number as they were when somebody froze them.</summary>
/// <param name="Title">What the number counts, in the words of the page it stood on.</param>
/// <param name="Source">The address of the living list.</param>
public sealed record FrozenRecords(string Title, string Source, DateOnly AsOf, IReadOnlyList<CountedDossier> Records);
