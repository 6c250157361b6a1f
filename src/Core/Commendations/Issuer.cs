using DanVanKheo.Organisations;

namespace DanVanKheo.Commendations;

/// <summary>The organisation in whose name a decision is issued, and who may sign for it.</summary>
public sealed record Issuer(Organisation Organisation, IReadOnlyList<Person> Signers)
{
    /// <summary>The organisation of whoever holds <paramref name="role"/> for the unit. A cell or base committee signs by the person who answers for it.</summary>
    public static Issuer Of(OrganisationDirectory directory, string role, string unit)
    {
        var person = directory.Responsible(role, unit);
        return person.Organisation == directory.Bloc.Id ? OfBloc(directory) : new(directory.Organisation(person.Organisation), [person]);
    }

    /// <summary>The body itself, with those of its people who may sign: the bloc's signers, or whoever holds one of <paramref name="roles"/> there.</summary>
    public static Issuer Body(OrganisationDirectory directory, string organisation, IEnumerable<string> roles) => organisation == directory.Bloc.Id
        ? OfBloc(directory)
        : new(directory.Organisation(organisation), [.. roles.SelectMany(role => directory.Holders(role, organisation)).Where(p => p.Organisation == organisation).Distinct()]);

    /// <summary>Every body that issues decisions for some unit, the bloc first.</summary>
    public static IReadOnlyList<string> Bodies(OrganisationDirectory directory, IEnumerable<string> roles) =>
        [.. roles.SelectMany(role => directory.Units.Select(u => Of(directory, role, u.Id).Organisation.Id)).Prepend(directory.Bloc.Id).Distinct(StringComparer.Ordinal)];

    public static Issuer OfBloc(OrganisationDirectory directory) => new(directory.Bloc, directory.Signers);

    /// <summary>What stands in its document numbers: ĐUK; CB of a cell and ĐU of a committee where the directory names nothing.</summary>
    public string Symbol => Organisation.Symbol ?? (Organisation.Kind is OrganisationKind.PartyCell or OrganisationKind.GrassrootsCell ? "CB" : "ĐU");
}
