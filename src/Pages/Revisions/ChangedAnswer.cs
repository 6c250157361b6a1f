namespace DanVanKheo.Revisions;

/// <summary>A question whose answer changed, as people read it.</summary>
public sealed record ChangedAnswer(string Label, IReadOnlyList<DiffPart> Parts);
