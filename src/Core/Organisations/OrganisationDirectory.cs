using DanVanKheo.Rules;

namespace DanVanKheo.Organisations;

/// <summary>The tree of one bloc, its people and their duties, as they are on one day. Those of earlier days are found by their id and nowhere else.</summary>
public sealed class OrganisationDirectory(IReadOnlyList<Organisation> organisations, IReadOnlyList<Person> people, IReadOnlyList<Duty> duties, DirectoryPast? past = null)
{
    private readonly Dictionary<string, Organisation> byId = organisations.Concat(past?.Organisations.Select(f => f.Organisation) ?? []).ToDictionary(o => o.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, Person> personById = people.Concat(past?.People ?? []).ToDictionary(p => p.Id, StringComparer.Ordinal);
    private readonly HashSet<string> active = [.. people.Select(p => p.Id)];
    private readonly Dictionary<string, string?> heirs = past?.Organisations.ToDictionary(f => f.Organisation.Id, f => f.Heir, StringComparer.Ordinal) ?? [];
    private readonly ILookup<(string, string), Duty> general = duties.Where(d => !d.IsLimited).ToLookup(d => (d.Role, d.Organisation));

    public Organisation Bloc { get; } = past?.Bloc ?? organisations.Single(o => o.Kind == OrganisationKind.Bloc);

    /// <summary>The id under which the records of the bloc are kept: it outlives the bloc.</summary>
    public string Archive => past?.Archive ?? Bloc.Id;

    /// <summary>The units that may register a model, in the order of the file.</summary>
    public IReadOnlyList<Organisation> Units { get; } = [.. organisations.Where(o => o.Kind.Registers())];

    /// <summary>Ids of everything that may ever have registered a model, ended or not.</summary>
    public IEnumerable<string> AllUnits => byId.Values.Where(o => o.Kind.Registers()).Select(o => o.Id);

    /// <summary>Everything that lives, in the order of the file.</summary>
    public IReadOnlyList<Organisation> Organisations => organisations;

    public IReadOnlyList<Person> People => people;

    public IReadOnlyList<Duty> Duties => duties;

    public Organisation? Find(string id) => byId.GetValueOrDefault(id);

    public Organisation Organisation(string id) => Find(id) ?? throw new RuleBroken("UnknownUnit", id);

    public bool IsFormer(string id) => heirs.ContainsKey(id);

    /// <summary>Anybody who was ever here.</summary>
    public Person? FindPerson(string id) => personById.GetValueOrDefault(id);

    /// <summary>Who is in office now.</summary>
    public Person? FindActive(string id) => active.Contains(id) ? FindPerson(id) : null;

    /// <summary>Whose registered address this is; null when nobody's.</summary>
    public Person? FindByEmail(string email) => people.FirstOrDefault(p => string.Equals(p.Email, email.Trim(), StringComparison.OrdinalIgnoreCase));

    public Person Person(string id) => FindPerson(id) ?? throw new RuleBroken("UnknownPerson", id);

    /// <summary>The organisation and everything above it, nearest first. From one that has ended it goes on to who came after it, else to where it stood.</summary>
    public IEnumerable<Organisation> Upward(string organisation)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var node = Find(organisation); node is not null && seen.Add(node.Id); node = Above(node) is { } next ? Find(next) : null) yield return node;
    }

    /// <summary>Whether a duty of the person covers <paramref name="role"/> for <paramref name="organisation"/>: at that organisation or above it. An administrator's covers every role.</summary>
    public bool Holds(string person, string role, string organisation) =>
        Upward(organisation).Any(o => general[(role, o.Id)].Concat(general[(Duty.Administrator, o.Id)]).Any(d => d.Person == person));

    /// <summary>Everybody who holds <paramref name="role"/> for <paramref name="unit"/>: those of the nearest organisation upward that names someone.</summary>
    public IReadOnlyList<Person> Holders(string role, string unit) => Upward(Organisation(unit).Id)
        .Select(o => HoldersAt(role, o.Id))
        .FirstOrDefault(found => found.Count > 0) ?? [];

    /// <summary>The first of <see cref="Holders"/>.</summary>
    /// <exception cref="RuleBroken">Nobody holds it.</exception>
    public Person Responsible(string role, string unit) => Holders(role, unit) is [var first, ..] ? first : throw new RuleBroken("NobodyResponsible", role, unit);

    /// <summary>The people who may sign for the bloc: everyone who holds <c>signer</c> there.</summary>
    public IReadOnlyList<Person> Signers => HoldersAt("signer", Bloc.Id);

    /// <summary>The sub-bloc above <paramref name="unit"/>, if the tree has one.</summary>
    public Organisation? SubBlocOf(string unit) => Upward(unit).FirstOrDefault(o => o.Kind == OrganisationKind.SubBloc);

    /// <summary>The directory for dossiers of one field and year: duties limited to them count too, and come first where they stand.</summary>
    public OrganisationDirectory For(string field, int season) => duties.All(d => !d.IsLimited)
        ? this
        : new(organisations, people, [.. duties.Where(d => d.Fits(field, season)).OrderBy(d => !d.IsLimited).Select(d => d with { Field = null, Season = null })], past);

    /// <summary>The directory without one duty.</summary>
    /// <param name="needed">Roles that somebody must hold for every unit: those of the route's stages, and the administrator.</param>
    /// <exception cref="RuleBroken">It would leave a unit without anybody in a needed role.</exception>
    public OrganisationDirectory Without(Duty duty, IEnumerable<string> needed)
    {
        var rest = new OrganisationDirectory(organisations, people, [.. duties.Where(d => d != duty)], past);
        foreach (var (role, unit) in rest.Vacancies(needed)) throw new RuleBroken("LastApprover", role, Organisation(unit).Name);
        return rest;
    }

    /// <summary>The needed roles that nobody holds, and for which unit.</summary>
    public IEnumerable<(string Role, string Unit)> Vacancies(IEnumerable<string> needed) =>
        needed.SelectMany(role => Units.Where(u => Holders(role, u.Id).Count == 0), (role, unit) => (role, unit.Id));

    private string? Above(Organisation node) => heirs.GetValueOrDefault(node.Id) ?? node.Parent;

    private IReadOnlyList<Person> HoldersAt(string role, string organisation) => [.. general[(role, organisation)].Select(d => Person(d.Person))];
}
