using DanVanKheo.Audit;
using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Registrations;
using DanVanKheo.Rules;
using DanVanKheo.Staff;
using DanVanKheo.Storage;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Commendations;

/// <summary>GET|POST /can-bo/khen-thuong/{code}: what speaks for or against commending a dossier; an officer enters what is pending.</summary>
public sealed class CommendationConditions(StaffGate gate, DossierStore dossiers, HoldStore holds, HoldPages holdPages, AuditLog audit, OrganisationDirectory directory, PageResults pages, TimeProvider clock)
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
        DateOnly? to = input.To.Trim().Length == 0 ? null : end;
        var source = VietnameseText.Normalise(input.Source);
        var problems = HoldRules.CheckEntry(kind, from, to, source).ToList();
        if (problems.Count > 0) return problems;
        var subject = SubjectKey.Of(dossier.Unit, dossier.SubjectName);
        // A double click enters the same thing twice: the same kind, days and source are one hold.
        if ((await holds.OfAsync(subject, cancellationToken)).Any(h => h.LiftedAt is null && (h.Kind, h.From, h.To, h.Source) == (kind!.Value, from, to, source))) return [];
        var hold = new Hold(Convert.ToHexStringLower(Secrets.Bytes(8)), subject, kind!.Value, from, to, source, by, clock.GetUtcNow());
        await holds.AddAsync(hold, cancellationToken);
        await audit.WriteAsync(dossier.Code.ToString(), $"hold|{hold.Id}", by, "officer", "HoldEntered", $"{hold.Kind} {VietnamTime.Date(from)}", cancellationToken);
        return [];
    }
}
