using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Staff;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Retention;

/// <summary>GET|POST /can-bo/lien-he?ma=…: an administrator corrects the mail address of a dossier's contact, with a reason; the old one stays in the audit.</summary>
public sealed class CorrectContact(StaffGate gate, DossierStore dossiers, ContactDesk contacts, SensitiveReads reads, OrganisationDirectory directory, PageResults pages)
{
    public const string Address = "/can-bo/lien-he";
    private const string Form = "contact";

    [Function(nameof(CorrectContact))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "can-bo/lien-he")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, Duty.Administrator, directory.Bloc.Id, cancellationToken);
        if (visit is null) return page!;
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        var typed = VietnameseText.NormaliseLine((FormPost.IsPost(request) ? posted["ma"] : request.Query["ma"]).ToString());
        var dossier = DossierCode.TryParse(typed, out var code) ? (await dossiers.FindAsync(code, cancellationToken))?.Dossier : null;
        var view = new ContactView(dossier?.Code.ToString() ?? typed, dossier?.Name ?? "", dossier?.ContactEmail ?? "", "", "", [], visit.Nonce(Form));
        if (dossier is null) return await ShowAsync(request, typed.Length == 0 ? view : view with { Problems = [new("ma", "MinutesUnknown", typed)] });
        if (!FormPost.IsPost(request))
        {
            await reads.PersonAsync(dossier, (visit.Viewer ?? visit.Person).Id, cancellationToken);
            return await ShowAsync(request, view);
        }

        if (!visit.NonceMatches(Form, posted["nonce"])) return await pages.WrongNonceAsync(request, Address);
        view = view with { Email = VietnameseText.NormaliseLine(posted["email"].ToString()), Reason = VietnameseText.NormaliseLine(posted["reason"].ToString()) };
        view = view with { Problems = [.. ContactDesk.Check(view.Email, view.Reason)] };
        if (view.Problems.Count > 0) return await ShowAsync(request, view);
        await contacts.CorrectAsync(view.Code, "email", view.Email, visit.Person.Id, "staff", view.Reason, cancellationToken);
        return new SeeOther($"{Address}?ma={view.Code}");
    }

    private Task<IActionResult> ShowAsync(HttpRequest request, ContactView view) =>
        pages.ShowAsync<ContactPage, ContactView>(request, view, view.Problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
}
