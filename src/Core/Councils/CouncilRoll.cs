using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;

namespace DanVanKheo.Councils;

/// <summary>Who votes on a dossier: the bloc's council, less those who belong to the units that own the model.</summary>
public static class CouncilRoll
{
    public const string MemberRole = "council-member";

    /// <summary>The chair is a member too, whether or not the directory says so twice.</summary>
    public const string ChairRole = "council-chair";

    public static string Chair(OrganisationDirectory directory) => directory.Holders(ChairRole, directory.Bloc.Id) is [var chair, ..] ? chair.Id : "";

    /// <summary>Every member once, the chair first.</summary>
    public static IReadOnlyList<RollEntry> Of(OrganisationDirectory directory, Dossier dossier)
    {
        var members = directory.Holders(ChairRole, directory.Bloc.Id).Take(1).Concat(directory.Holders(MemberRole, directory.Bloc.Id)).DistinctBy(p => p.Id);
        return [.. members.Select(m => new RollEntry(m.Id, ExclusionOf(m, directory, dossier)))];
    }

    /// <remarks>Somebody of the bloc's own office who owns a model excludes only themselves, not the whole office.</remarks>
    private static Exclusion? ExclusionOf(Person member, OrganisationDirectory directory, Dossier dossier)
    {
        if (IsOf(member, dossier.Unit, directory)) return Exclusion.OwnUnit;
        if (dossier.Owners.Contains(member.Email, StringComparer.OrdinalIgnoreCase)) return Exclusion.CoOwner;
        var units = directory.People.Where(p => dossier.Owners.Contains(p.Email, StringComparer.OrdinalIgnoreCase)).Select(p => p.Organisation).Where(o => directory.Units.Any(u => u.Id == o));
        return units.Any(u => IsOf(member, u, directory)) ? Exclusion.CoOwner : null;
    }

    private static bool IsOf(Person member, string unit, OrganisationDirectory directory) => directory.Upward(member.Organisation).Any(o => o.Id == unit);
}
