using DanVanKheo.Rules;

namespace DanVanKheo.Organisations;

/// <summary>All that is known of organisations, people and duties, now and before. Everything else is a view of it on some day.</summary>
public sealed record OrganisationBook(IReadOnlyList<OrganisationRecord> Organisations, IReadOnlyList<Person> People, IReadOnlyList<Duty> Duties)
{
    /// <summary>What the place calls its kinds of organisations, where it has words of its own.</summary>
    public IReadOnlyList<KindLabel> Labels { get; init; } = [];

    public OrganisationRecord? Find(string id) => Organisations.FirstOrDefault(o => o.Id == id);

    public OrganisationRecord Organisation(string id) => Find(id) ?? throw new RuleBroken("UnknownUnit", id);

    /// <summary>The tree as it stood at the end of a day.</summary>
    public OrganisationTree TreeAt(DateOnly date) => new(date, [.. Organisations.Where(o => o.Exists(date)).Select(o => o.On(date))]);

    /// <summary>Where a unit that was counted on one day stands under the tree of another, before or after, with the explanation.</summary>
    /// <exception cref="RuleBroken">Nobody knows the unit.</exception>
    public UnitMapping MapTo(string unit, DateOnly counted, DateOnly date) => new UnitMapper(Organisations).Map(unit, counted, date);

    /// <summary>The counts of a report, by unit, under the tree of another day.</summary>
    public MappedReport MapTo(IReadOnlyDictionary<string, int> counts, DateOnly counted, DateOnly date)
    {
        var mapper = new UnitMapper(Organisations);
        List<UnitMapping> mappings = [.. counts.Keys.Order(StringComparer.Ordinal).Select(unit => mapper.Map(unit, counted, date))];
        var parts = mappings.SelectMany(m => m.Shares.Select(s => (s.Organisation, Part: new CountPart(m.Unit.Id, counts[m.Unit.Id], s.Weight))));
        var mapped = parts.GroupBy(p => p.Organisation.Id).Select(g => new MappedCount(g.First().Organisation, [.. g.Select(p => p.Part)]));
        return new(counted, date, [.. mapped.OrderBy(c => c.Organisation.Id, StringComparer.Ordinal)], mappings);
    }

    /// <summary>The directory of a day: who lives, who is in office, who holds which duty; and what is left of those before.</summary>
    public OrganisationDirectory DirectoryAt(DateOnly date)
    {
        var tree = TreeAt(date);
        var (there, left) = (People.Where(p => p.IsThere(date)).ToList(), People.Where(p => !p.IsThere(date)).ToList());
        var holders = there.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        return new(
            tree.Organisations,
            there,
            [.. Duties.Where(d => d.Covers(date) && holders.Contains(d.Person) && tree.Find(d.Organisation) is not null)],
            new(First.Id, First.Exists(date) ? First.On(date) : Heir(First, date), [.. Organisations.Where(o => o.To < date).Select(o => Former(o, date))], left));
    }

    /// <summary>The first bloc of the file: records are kept under its id.</summary>
    private OrganisationRecord First => Organisations.First(o => o.Kind == OrganisationKind.Bloc);

    private FormerOrganisation Former(OrganisationRecord record, DateOnly date) => new(record.On(date), Heir(record, date).Id is var heir && heir != record.Id ? heir : null);

    private Organisation Heir(OrganisationRecord record, DateOnly date) => record.To < date ? MapTo(record.Id, record.To.Value, date).Main : record.On(date);
}
