using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Retention;
using DanVanKheo.Rules;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace DanVanKheo.Commendations;

/// <summary>The page of what is pending against a dossier's subject, for the two functions that show it.</summary>
public sealed class HoldPages(HoldStore holds, CommendationGuard guard, OrganisationDirectory directory, Whys whys, SensitiveReads reads, PageResults pages)
{
    public const string Form = "holds";

    public static string AddressOf(Dossier dossier) => $"/can-bo/khen-thuong/{dossier.Code}";

    public async Task<IActionResult> ShowAsync(HttpRequest request, StaffVisit visit, Dossier dossier, HoldInput input, IReadOnlyList<FieldProblem> problems, CancellationToken cancellationToken)
    {
        await reads.ComplaintsAsync(dossier, (visit.Viewer ?? visit.Person).Id, cancellationToken);
        var view = new HoldsView(
            AddressOf(dossier),
            dossier.Code.ToString(),
            dossier.Name,
            dossier.SubjectName,
            directory.Organisation(dossier.Unit).Name,
            await guard.ViewAsync(dossier, Issuer.OfBloc(directory), null, cancellationToken),
            await holds.OfAsync(SubjectKey.Of(dossier.Unit, dossier.SubjectName), cancellationToken),
            input,
            problems,
            visit.Nonce(Form))
        { Why = whys.OfDuty(visit.Person.Id, dossier, CommendationRole.Officer) };
        return await pages.ShowAsync<HoldsPage, HoldsView>(request, view, problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }
}
