using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Rules;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Commendations;

/// <summary>POST /can-bo/khen-thuong/{code}/go: what was pending is settled.</summary>
public sealed class LiftHold(StaffGate gate, HoldPages holdPages, DossierStore dossiers, HoldDesk desk, OrganisationDirectory directory, PageResults pages)
{
    [Function(nameof(LiftHold))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "can-bo/khen-thuong/{code}/go")] HttpRequest request, string code, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, CommendationRole.Officer, directory.Bloc.Id, cancellationToken);
        if (visit is null) return page!;
        var dossier = (await dossiers.GetAsync(code, cancellationToken)).Dossier;
        var address = HoldPages.AddressOf(dossier);
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!visit.NonceMatches(HoldPages.Form, posted["nonce"])) return await pages.WrongNonceAsync(request, address);
        var id = posted["hold"].ToString();
        var found = await desk.LiftAsync(dossier, id, posted[$"reason-{id}"].ToString(), visit.Person.Id, cancellationToken);
        IReadOnlyList<FieldProblem> problems = [.. found.Select(p => p.Field.Length > 0 ? p with { Field = $"{p.Field}-{id}" } : p)];
        return problems.Count == 0 ? new SeeOther(address) : await holdPages.ShowAsync(request, visit, dossier, new(), problems, cancellationToken);
    }
}
