using DanVanKheo.Access;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Retention;

/// <summary>GET|POST /ho-so-cua-toi/dien-thoai: the telephone number of every dossier of the address that was proved. An address is corrected by an officer: the code goes to the one that is wrong.</summary>
public sealed class CorrectMyPhone(MyDossiersDoor door, DraftStore drafts, ContactDesk contacts, PageResults pages)
{
    private const string Address = MyDossiers.Address + "/dien-thoai";
    private const string Form = "my-phone";
    private static readonly FormField Field = new("phone", FieldKind.Phone, new("", ""), MaxLength: 20);

    [Function(nameof(CorrectMyPhone))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "ho-so-cua-toi/dien-thoai")] HttpRequest request, CancellationToken cancellationToken)
    {
        if (await door.ProvedAsync(request, cancellationToken) is not var (email, token)) return new SeeOther(MyDossiers.Address);
        var codes = (await drafts.OfAsync(email, cancellationToken)).Select(d => d.Dossier).OfType<string>().ToList();
        var view = new MyPhoneView(codes, "", [], AccessToken.Nonce(token, Form));
        if (!FormPost.IsPost(request)) return await pages.ShowAsync<MyPhonePage, MyPhoneView>(request, view);
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!AccessToken.NonceMatches(token, Form, posted["nonce"])) return await pages.WrongNonceAsync(request, Address);
        var phone = VietnameseText.NormaliseLine(posted["phone"].ToString());
        if (FieldRules.Check(Field, Answers.Empty.With([new("phone", phone)]), []) is { } wrong) return await pages.ShowAsync<MyPhonePage, MyPhoneView>(request, view with { Phone = phone, Problems = [wrong] }, StatusCodes.Status422UnprocessableEntity);
        foreach (var code in codes) await contacts.CorrectAsync(code, "phone", phone, "submitter", "code", "", cancellationToken);
        return new SeeOther(MyDossiersList.Address);
    }
}
