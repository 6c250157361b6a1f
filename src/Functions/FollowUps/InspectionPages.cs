using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Rules;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace DanVanKheo.FollowUps;

/// <summary>Lets officers in who may inspect, and shows them a model's inspections.</summary>
public sealed class InspectionPages(StaffGate gate, DossierStore dossiers, FollowUpReader reader, OrganisationDirectory directory, Whys whys, PageResults pages)
{
    private const string Form = "inspection";
    internal static readonly IReadOnlyList<string> Roles = ["inspector", "bloc-reviewer"];

    /// <summary>The page is set for everybody else. A form must also bring the page's nonce.</summary>
    public async Task<(InspectionVisit? Visit, IFormCollection Posted, IActionResult? Page)> OpenAsync(HttpRequest request, string code, CancellationToken cancellationToken)
    {
        var (staff, page) = await gate.OpenAsync(request, cancellationToken);
        if (staff is null) return (null, FormCollection.Empty, page);
        if (!DossierCode.TryParse(code, out var parsed) || await dossiers.FindAsync(parsed, cancellationToken) is not { Dossier: { } dossier }) return (null, FormCollection.Empty, await pages.NotFoundAsync(request));
        if (!Roles.Any(role => staff.Holds(role, dossier.Unit))) return (null, FormCollection.Empty, await gate.ForbiddenAsync(request, staff));
        var visit = new InspectionVisit(staff, dossier, await reader.ReadAsync(dossier, cancellationToken));
        if (!FormPost.IsPost(request)) return (visit, FormCollection.Empty, null);
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        return staff.NonceMatches(Form, posted["nonce"]) ? (visit, posted, null) : (null, posted, await pages.WrongNonceAsync(request, visit.Address));
    }

    public Task<IActionResult> ShowAsync(HttpRequest request, InspectionVisit visit, InspectionInput input, IReadOnlyList<FieldProblem> problems)
    {
        var view = new InspectionView(
            visit.Address,
            visit.Dossier.Code.ToString(),
            visit.Dossier.Name,
            directory.Organisation(visit.Dossier.Unit).Name,
            visit.FollowUp.Inspections,
            input,
            visit.FollowUp.NextInspection,
            problems,
            visit.Staff.Nonce(Form))
        { Why = whys.OfDuty(visit.Staff.Person.Id, visit.Dossier, Roles) };
        return pages.ShowAsync<InspectionPage, InspectionView>(request, view, problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }
}
