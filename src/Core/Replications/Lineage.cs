using DanVanKheo.Dossiers;

namespace DanVanKheo.Replications;

/// <summary>A model and the one it came from. What a dossier came from stands in its own answers; nobody can type it there.</summary>
public sealed record Lineage(DossierCode Parent, DossierCode Child, LineageKind Kind)
{
    public const string PredecessorField = "predecessor";
    public const string OriginField = "origin";

    /// <summary>What <paramref name="dossier"/> came from; null when it is the first of its kind.</summary>
    public static Lineage? Of(Dossier dossier)
    {
        if (Read(dossier, PredecessorField, LineageKind.Continues) is { } continued) return continued;
        return Read(dossier, OriginField, LineageKind.Replicates);
    }

    /// <summary>A model comes only from one with an earlier number. So no chain ever leads back to its beginning.</summary>
    public static bool IsPossible(DossierCode parent, DossierCode child) => (parent.Year, parent.Number).CompareTo((child.Year, child.Number)) < 0;

    private static Lineage? Read(Dossier dossier, string field, LineageKind kind) =>
        DossierCode.TryParse(dossier.Answers[field], out var parent) && IsPossible(parent, dossier.Code) ? new(parent, dossier.Code, kind) : null;
}
