using DanVanKheo.Programmes;

namespace DanVanKheo.Definitions;

/// <summary>A programme as its files say it, or what is wrong with them; never both, never a part.</summary>
/// <param name="Source">The whole definition with its places, the files it is based on laid underneath.</param>
public sealed record ProgrammeReading(Programme? Programme, SourceNode Source, IReadOnlyList<Fault> Faults);
