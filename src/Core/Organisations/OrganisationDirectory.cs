using DanVanKheo.Rules;

namespace DanVanKheo.Organisations;

/// <summary>The tree of one bloc, its people and their duties.</summary>
public sealed class OrganisationDirectory(IReadOnlyList<Organisation> organisations, IReadOnlyList<Person> people, IReadOnlyList<Duty> duties)
{
    private readonly Dictionary<string, Organisation> byId = organisations.ToDictionary(o => o.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, Person> personById = people.ToDictionary(p => p.Id, StringComparer.Ordinal);

    public Organisation Bloc { get; } = organisations.Single(o => o.Kind == OrganisationKind.Bloc);

    /// <summary>The units that may register a model, in the order of the file.</summary>
    public IReadOnlyList<Organisation> Units { get; } =
        [.. organisations.Where(o => o.Kind is not (OrganisationKind.Bloc or OrganisationKind.SubBloc))];

    public Organisation? Find(string id) => byId.GetValueOrDefault(id);

    public Organisation Organisation(string id) => Find(id) ?? throw new RuleBroken("UnknownUnit", id);

    public Person Person(string id) => personById.GetValueOrDefault(id) ?? throw new RuleBroken("UnknownPerson", id);

    /// <summary>Who holds <paramref name="role"/> for <paramref name="unit"/>: the nearest organisation upward that names someone.</summary>
    public Person Responsible(string role, string unit)
    {
        for (var node = Organisation(unit); ; node = Organisation(node.Parent))
        {
            if (duties.FirstOrDefault(d => d.Role == role && d.Organisation == node.Id) is { } duty) return Person(duty.Person);
            if (node.Parent is null) throw new RuleBroken("NobodyResponsible", role, unit);
        }
    }

    /// <summary>Everybody who holds <paramref name="role"/> for any organisation, in the order of the file.</summary>
    public IReadOnlyList<Person> WithRole(string role) => [.. duties.Where(d => d.Role == role).Select(d => d.Person).Distinct().Select(Person)];

    /// <summary>The people who may sign for the bloc: everyone who holds <c>signer</c> there.</summary>
    public IReadOnlyList<Person> Signers => [.. duties.Where(d => d.Role == "signer" && d.Organisation == Bloc.Id).Select(d => Person(d.Person))];

    /// <summary>The sub-bloc above <paramref name="unit"/>, if the tree has one.</summary>
    public Organisation? SubBlocOf(string unit)
    {
        for (var node = Find(unit); node is not null; node = node.Parent is null ? null : Find(node.Parent))
        {
            if (node.Kind == OrganisationKind.SubBloc) return node;
        }

        return null;
    }
}
