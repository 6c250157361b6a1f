using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace DanVanKheo.Evidence;

/// <summary>Whose evidence an officer may read: that of the dossiers one of their duties covers.</summary>
public sealed class DossierEvidence(StaffGate gate, DossierStore dossiers, OrganisationDirectory directory, Programme programme, PageResults pages)
{
    public async Task<(Dossier? Dossier, IActionResult? Page)> OpenAsync(HttpRequest request, string code, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, cancellationToken);
        if (visit is null) return (null, page);
        if (!DossierCode.TryParse(code, out var parsed) || await dossiers.FindAsync(parsed, cancellationToken) is not { } found) return (null, await pages.NotFoundAsync(request));
        return MayRead(visit.Person, found.Dossier) ? (found.Dossier, null) : (null, await gate.ForbiddenAsync(request, visit));
    }

    /// <summary>Who holds one of the route's duties for the unit, the commendation officer, or an administrator.</summary>
    public bool MayRead(Person person, Dossier dossier) =>
        programme.Route.Stages.Select(s => s.Role).Append(Duty.Administrator).Distinct().Any(role => directory.Holds(person.Id, role, dossier.Unit));
}
