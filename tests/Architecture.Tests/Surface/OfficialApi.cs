namespace DanVanKheo.Architecture.Surface;

/// <summary>What the official packages offer, as listed under <c>embedded/official-api</c>.</summary>
internal sealed class OfficialApi
{
    private readonly Dictionary<string, HashSet<string>> membersByPackage;
    private readonly Dictionary<string, OfficialType> types;

    public OfficialApi(IReadOnlyDictionary<string, string[]> lines)
    {
        membersByPackage = lines.ToDictionary(l => l.Key, l => l.Value.Where(m => !m.StartsWith("T:", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        types = lines.SelectMany(l => l.Value.Where(t => t.StartsWith("T:", StringComparison.Ordinal)).Select(t => OfficialType.Parse(l.Key, t))).ToDictionary(t => t.Id, StringComparer.Ordinal);
    }

    public static OfficialApi Listed { get; } = new(Repository.Under("embedded/official-api", ".txt").ToDictionary(
        f => Path.GetFileNameWithoutExtension(f.Path),
        f => f.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(l => l[0] != '#').ToArray(),
        StringComparer.Ordinal));

    public IEnumerable<string> Packages => membersByPackage.Keys;

    public IEnumerable<OfficialType> Types => types.Values;

    public OfficialType? Type(string id) => types.GetValueOrDefault(id);

    public IEnumerable<string> Members(string package) => membersByPackage.GetValueOrDefault(package) ?? [];

    /// <summary>The members a type declares itself.</summary>
    public IEnumerable<string> MembersOf(OfficialType type) => Members(type.Package).Where(m => MemberLine.DeclaringType(m) == type.Id);

    public bool Offers(string package, string member) => Members(package).Contains(member, StringComparer.Ordinal) || AccessorsAreFewer(package, member);

    /// <summary>True when the type or one of its official bases declares the member.</summary>
    public bool OffersInherited(string type, string member)
    {
        for (var at = Type(type); at is not null; at = at.Base is null ? null : Type(at.Base))
        {
            if (Offers(at.Package, MemberLine.MovedTo(member, type, at.Id))) return true;
        }

        return false;
    }

    /// <summary>The official line most like <paramref name="line"/>, for a message that says what to write instead.</summary>
    public string Nearest(string line)
    {
        var candidates = line.StartsWith("T:", StringComparison.Ordinal) ? types.Values.Select(t => t.Line) : membersByPackage.Values.SelectMany(m => m);
        var name = MemberLine.Name(line);
        return candidates.MinBy(c => (MemberLine.Name(c) == name ? 0 : 1000) + EditDistance.Between(c, line)) ?? "nothing";
    }

    // A stand-in may leave a setter out; it may not add one.
    private bool AccessorsAreFewer(string package, string member)
    {
        if (!member.StartsWith("P:", StringComparison.Ordinal)) return false;
        var start = member.LastIndexOf('{');
        var official = Members(package).FirstOrDefault(m => m.StartsWith(member[..(start + 1)], StringComparison.Ordinal));
        return official is not null && member[(start + 1)..^1].Split(';', StringSplitOptions.RemoveEmptyEntries)
            .All(a => official[(start + 1)..].Contains(a + ";", StringComparison.Ordinal) || (a == "init" && official.Contains("set;", StringComparison.Ordinal)));
    }
}
