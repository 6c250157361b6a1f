namespace DanVanKheo.Organisations;

/// <summary>What follows from the kind of an organisation where the data says nothing else.</summary>
public static class KindRules
{
    /// <summary>Whether organisations of the kind register models themselves; the others only hold units together.</summary>
    public static bool Registers(this OrganisationKind kind) => kind is not (OrganisationKind.Bloc or OrganisationKind.SubBloc or OrganisationKind.EmulationCluster or OrganisationKind.Province);

    public static OrganisationLevel Level(this OrganisationKind kind) => kind switch
    {
        OrganisationKind.Province => OrganisationLevel.Province,
        OrganisationKind.Bloc or OrganisationKind.SubBloc or OrganisationKind.EmulationCluster => OrganisationLevel.UpperBase,
        OrganisationKind.PartyCell or OrganisationKind.SectionCommittee or OrganisationKind.Group => OrganisationLevel.Cell,
        _ => OrganisationLevel.Base,
    };
}
