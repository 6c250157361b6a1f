namespace DanVanKheo.Organisations;

/// <summary>The sections of a file of organisations and their columns, in the order in which they are written. The same in JSON and in Excel.</summary>
public static class BookSections
{
    public const string Organisations = "organisations";
    public const string Names = "names";
    public const string Parents = "parents";
    public const string Clusters = "clusters";
    public const string Successors = "successors";
    public const string Figures = "figures";
    public const string People = "people";
    public const string Duties = "duties";
    public const string Labels = "labels";

    /// <summary>The sections that belong to one organisation: nested in JSON, sheets of their own in Excel.</summary>
    public static IReadOnlyList<string> Nested { get; } = [Names, Parents, Clusters, Successors, Figures];

    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Columns { get; } = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
    {
        [Organisations] = ["id", "kind", "level", "symbol", "from", "to", "closingBasis"],
        [Names] = ["organisation", "text", "from", "to", "basis"],
        [Parents] = ["organisation", "parent", "from", "to", "basis"],
        [Clusters] = ["organisation", "cluster", "from", "to", "basis"],
        [Successors] = ["organisation", "on", "successor", "weight", "basis"],
        [Figures] = ["organisation", "year", "partyMembers", "staff", "unionUnits", "unionMembers", "youthUnits", "youthMembers", "veteransUnits", "veteransMembers"],
        [People] = ["id", "fullName", "position", "organisation", "email", "to"],
        [Duties] = ["role", "organisation", "person", "field", "season", "from", "to"],
        [Labels] = ["kind", "vi", "en"],
    };
}
