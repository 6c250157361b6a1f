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

    public Person? FindPerson(string id) => personById.GetValueOrDefault(id);

    /// <summary>Whose registered address this is; null when nobody's.</summary>
    public Person? FindByEmail(string email) => people.FirstOrDefault(p => string.Equals(p.Email, email.Trim(), StringComparison.OrdinalIgnoreCase));

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

    /// <summary>Whether a duty of the person covers <paramref name="role"/> for <paramref name="organisation"/>: at that organisation or above it. An administrator's covers every role.</summary>
    public bool Holds(string person, string role, string organisation)
    {
        for (var node = Find(organisation); node is not null; node = node.Parent is null ? null : Find(node.Parent))
        {
            if (duties.Any(d => d.Person == person && d.Organisation == node.Id && (d.Role == role || d.Role == Duty.Administrator))) return true;
        }

        return false;
    }

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
