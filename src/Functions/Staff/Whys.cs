using DanVanKheo.Dossiers;
using DanVanKheo.Opinions;
using DanVanKheo.Organisations;

namespace DanVanKheo.Staff;

/// <summary>Says why an officer sees a dossier. Null where nothing in the directory explains it any more.</summary>
public sealed class Whys(OrganisationDirectory directory)
{
    public WhyView? OfDuty(string person, Dossier dossier, params IEnumerable<string> roles) => View(AccessReason.OfDuty(directory, person, roles, dossier.Unit));

    public WhyView? OfHolder(Holder holder, string role, Dossier dossier) => View(AccessReason.OfHolder(directory, holder, role, dossier.Unit));

    public WhyView? View(AccessReason? reason) => reason is null
        ? null
        : new(reason, directory.Find(reason.Organisation)?.Name ?? "", directory.FindPerson(reason.InPlaceOf)?.FullName ?? "");
}
