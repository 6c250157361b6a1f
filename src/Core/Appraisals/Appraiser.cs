using DanVanKheo.Dossiers;

namespace DanVanKheo.Appraisals;

/// <summary>Somebody who may be asked, and how many open sheets they have. No fields means all of them.</summary>
public sealed record Appraiser(string Person, int Load, int Most, IReadOnlyList<WorkField> Fields)
{
    public bool Knows(WorkField field) => Fields.Count == 0 || Fields.Contains(field);
}
