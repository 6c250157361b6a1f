using DanVanKheo.Audit;
using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Rules;
using DanVanKheo.Staff;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Commendations;

/// <summary>POST /can-bo/khen-thuong/{code}/go: what was pending is settled.</summary>
public sealed class LiftHold(StaffGate gate, HoldPages holdPages, DossierStore dossiers, HoldStore holds, AuditLog audit, OrganisationDirectory directory, PageResults pages, TimeProvider clock)
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
        var problems = await LiftAsync(dossier, id, VietnameseText.Normalise(posted[$"reason-{id}"]), visit.Person.Id, cancellationToken);
        return problems.Count == 0 ? new SeeOther(address) : await holdPages.ShowAsync(request, visit, dossier, new(), problems, cancellationToken);
    }

    private async Task<IReadOnlyList<FieldProblem>> LiftAsync(Dossier dossier, string id, string reason, string by, CancellationToken cancellationToken)
    {
        if (await holds.FindAsync(SubjectKey.Of(dossier.Unit, dossier.SubjectName), id, cancellationToken) is not { } found) return [new("", "HoldLifted")];
        if (found.Hold is { LiftedAt: not null } && found.Hold.LiftedBy == by && found.Hold.LiftReason == reason) return [];
        var problems = HoldRules.CheckLift(found.Hold, reason).Select(p => p with { Field = found.Hold.LiftedAt is null ? $"reason-{id}" : "" }).ToList();
        if (problems.Count > 0) return problems;
        var lifted = found.Hold with { LiftedAt = clock.GetUtcNow(), LiftedBy = by, LiftReason = reason };
        if (!await holds.TryLiftAsync(lifted, found.Version, cancellationToken)) return [new("", "HoldLifted")];
        await audit.WriteAsync(dossier.Code.ToString(), $"hold-lifted|{id}", by, "officer", "HoldLifted", found.Hold.Kind.ToString(), cancellationToken);
        return [];
    }
}
