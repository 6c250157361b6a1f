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

    public static Issuer OfBloc(OrganisationDirectory directory) => new(directory.Bloc, directory.Signers);

    /// <summary>What stands in its document numbers: ĐUK; CB of a cell and ĐU of a committee where the directory names nothing.</summary>
    public string Symbol => Organisation.Symbol ?? (Organisation.Kind is OrganisationKind.PartyCell or OrganisationKind.GrassrootsCell ? "CB" : "ĐU");
}
