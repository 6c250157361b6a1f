namespace DanVanKheo.Organisations;

/// <summary>A node of the tree. <paramref name="Parent"/> is null for the bloc itself. <paramref name="Symbol"/> stands in document numbers (ĐUK).</summary>
public sealed record Organisation(string Id, OrganisationKind Kind, string Name, string? Parent, string? Symbol = null)
{
    public OrganisationLevel Level { get; init; } = Kind.Level();

    /// <summary>The emulation cluster it belongs to, beside its place in the tree.</summary>
    public string? Cluster { get; init; }
}
