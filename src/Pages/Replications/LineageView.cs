namespace DanVanKheo.Replications;

/// <summary>Which model a dossier came from, and how. <paramref name="LastResult"/> is what its owner says of the year before.</summary>
public sealed record LineageView(string Parent, string ParentName, LineageKind Kind, string LastResult);
