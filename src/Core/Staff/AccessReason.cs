using DanVanKheo.Opinions;
using DanVanKheo.Organisations;

namespace DanVanKheo.Staff;

/// <summary>Why an officer sees a dossier (F93).</summary>
/// <param name="Role">The duty that opens it; empty for what a person gave them.</param>
/// <param name="Organisation">Where they hold that duty; empty like <paramref name="Role"/>.</param>
/// <param name="InPlaceOf">Whom they stand in for; else empty.</param>
public sealed record AccessReason(AccessGround Ground, string Role = "", string Organisation = "", string InPlaceOf = "")
{
    /// <summary>By a duty: the nearest one upward from the unit, and a duty of their own before an administrator's. Null when they hold none.</summary>
    public static AccessReason? OfDuty(OrganisationDirectory directory, string person, IEnumerable<string> roles, string unit)
    {
        var held = directory.Upward(unit).SelectMany(o => directory.Duties.Where(d => d.Person == person && d.Organisation == o.Id)).ToList();
        return held.FirstOrDefault(d => roles.Contains(d.Role, StringComparer.Ordinal)) is { } duty ? new(AccessGround.Duty, duty.Role, duty.Organisation)
            : held.FirstOrDefault(d => d.Role == Duty.Administrator) is { } general ? new(AccessGround.Administrator, general.Role, general.Organisation)
            : null;
    }

    /// <summary>By being asked at a stage.</summary>
    /// <param name="role">The role the stage asks for.</param>
    public static AccessReason? OfHolder(OrganisationDirectory directory, Holder holder, string role, string unit) => holder.As switch
    {
        HolderRole.Substitute => new(AccessGround.Substitute, InPlaceOf: holder.InPlaceOf),
        HolderRole.HandedOver => new(AccessGround.HandedOver, InPlaceOf: holder.InPlaceOf),
        HolderRole.Escalated => OfDuty(directory, holder.Person, [holder.InPlaceOf], unit) is { } rung ? rung with { Ground = AccessGround.Escalated } : null,
        _ => OfDuty(directory, holder.Person, [role], unit),
    };
}
