namespace DanVanKheo.Revisions;

/// <summary>A section, and its questions one by one.</summary>
public sealed record MendGroup(MendChoice Section, IReadOnlyList<MendChoice> Fields);
