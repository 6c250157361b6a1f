namespace DanVanKheo.Organisations;

/// <summary>The organisations that lived on one day, each with the name and the place it had then.</summary>
public sealed class OrganisationTree(DateOnly date, IReadOnlyList<Organisation> organisations)
{
    private readonly Dictionary<string, Organisation> byId = organisations.ToDictionary(o => o.Id, StringComparer.Ordinal);
    private readonly ILookup<string, Organisation> byParent = organisations.Where(o => o.Parent is not null).ToLookup(o => o.Parent!, StringComparer.Ordinal);

    public DateOnly Date => date;

    public IReadOnlyList<Organisation> Organisations => organisations;

    /// <summary>Those with nothing above them on that day.</summary>
    public IEnumerable<Organisation> Roots => organisations.Where(o => o.Parent is null || !byId.ContainsKey(o.Parent));

    public Organisation? Find(string id) => byId.GetValueOrDefault(id);

    public IEnumerable<Organisation> Children(string id) => byParent[id];

    /// <summary>The units of an emulation cluster.</summary>
    public IEnumerable<Organisation> Members(string cluster) => organisations.Where(o => o.Cluster == cluster);

    /// <summary>The organisation and everything below it, each parent before its children.</summary>
    public IEnumerable<Organisation> Below(string id) => Find(id) is { } node ? Children(id).SelectMany(c => Below(c.Id)).Prepend(node) : [];
}
