namespace DanVanKheo.Revisions;

/// <summary>What a return may name: the points of the stage, then the sections of the form and the evidence.</summary>
public sealed record MendChoices(IReadOnlyList<MendChoice> Points, IReadOnlyList<MendGroup> Groups);
