using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Registrations;
using DanVanKheo.Rules;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Commendations;

/// <summary>GET|POST /can-bo/khen-thuong/{code}: what speaks for or against commending a dossier; an officer enters what is pending.</summary>
public sealed class CommendationConditions(StaffGate gate, DossierStore dossiers, HoldDesk desk, HoldPages holdPages, OrganisationDirectory directory, PageResults pages)
{
    [Function(nameof(CommendationConditions))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "can-bo/khen-thuong/{code}")] HttpRequest request, string code, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, CommendationRole.Officer, directory.Bloc.Id, cancellationToken);
        if (visit is null) return page!;
        var dossier = (await dossiers.GetAsync(code, cancellationToken)).Dossier;
        if (!FormPost.IsPost(request)) return await holdPages.ShowAsync(request, visit, dossier, new(), [], cancellationToken);
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!visit.NonceMatches(HoldPages.Form, posted["nonce"])) return await pages.WrongNonceAsync(request, HoldPages.AddressOf(dossier));
        var input = new HoldInput(posted["kind"].ToString(), posted["from"].ToString(), posted["to"].ToString(), posted["source"].ToString());
        var problems = await EnterAsync(dossier, input, visit.Person.Id, cancellationToken);
        return problems.Count == 0 ? new SeeOther(HoldPages.AddressOf(dossier)) : await holdPages.ShowAsync(request, visit, dossier, input, problems, cancellationToken);
    }

    private async Task<IReadOnlyList<FieldProblem>> EnterAsync(Dossier dossier, HoldInput input, string by, CancellationToken cancellationToken)
    {
        HoldKind? kind = Enum.TryParse<HoldKind>(input.Kind, out var parsed) && Enum.IsDefined(parsed) ? parsed : null;
        FieldRules.TryDate(input.From.Trim(), out var from);
        FieldRules.TryDate(input.To.Trim(), out var end);
        return await desk.EnterAsync(dossier, kind, from, input.To.Trim().Length == 0 ? null : end, input.Source, by, cancellationToken);
    }
}
