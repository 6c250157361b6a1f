namespace DanVanKheo.Organisations;

/// <summary>A figure of a report under the tree of another day: the unit, the figure, and what it is made of, in words.</summary>
public sealed record MappedLine(string Unit, string Count, IReadOnlyList<string> Parts);
