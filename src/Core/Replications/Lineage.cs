using DanVanKheo.Dossiers;

namespace DanVanKheo.Replications;

/// <summary>A model and the one it came from. A draft holds its origin beside the answers, under names no field of a form has.</summary>
public sealed record Lineage(DossierCode Parent, DossierCode Child, LineageKind Kind)
{
    public const string PredecessorField = "predecessor";
    public const string OriginField = "origin";

    /// <summary>What <paramref name="dossier"/> came from; null when it is the first of its kind.</summary>
    public static Lineage? Of(Dossier dossier)
    {
        if (Read(dossier.Predecessor, dossier.Code, LineageKind.Continues) is { } continued) return continued;
        return Read(dossier.Origin, dossier.Code, LineageKind.Replicates);
    }

    /// <summary>A model comes only from one with an earlier number. So no chain ever leads back to its beginning.</summary>
    public static bool IsPossible(DossierCode parent, DossierCode child) => (parent.Year, parent.Number).CompareTo((child.Year, child.Number)) < 0;

    private static Lineage? Read(string code, DossierCode child, LineageKind kind) =>
        DossierCode.TryParse(code, out var parent) && IsPossible(parent, child) ? new(parent, child, kind) : null;
}
