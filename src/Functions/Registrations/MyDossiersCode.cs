using DanVanKheo.Access;
using DanVanKheo.Rules;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Registrations;

/// <summary>GET|POST /ho-so-cua-toi/ma: the mailed code, in the browser that asked for it.</summary>
public sealed class MyDossiersCode(MyDossiersDoor door, StepUpStore codes, PageResults pages)
{
    public const string Address = MyDossiers.Address + "/ma";
    private const string Form = "my-dossiers";

    [Function(nameof(MyDossiersCode))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "ho-so-cua-toi/ma")] HttpRequest request, CancellationToken cancellationToken)
    {
        if (await door.AskedAsync(request, cancellationToken) is not var (email, token)) return new SeeOther(MyDossiersList.Address);
        if (!FormPost.IsPost(request)) return await ShowAsync(request, email, token, []);
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!AccessToken.NonceMatches(token, Form, posted["nonce"])) return await pages.WrongNonceAsync(request, MyDossiers.Address);
        var subject = StepUpSubjects.MyDossiers(MyDossiersDoor.AttemptOf(token));
        if (await codes.TryAsync(subject, VietnameseText.NormaliseLine(posted["code"].ToString()), cancellationToken) is { } refused) return await ShowAsync(request, email, token, [refused]);
        await door.OpenAsync(request.HttpContext.Response, email, cancellationToken);
        await codes.ForgetAsync(subject, cancellationToken);
        return new SeeOther(MyDossiersList.Address);
    }

    private Task<IActionResult> ShowAsync(HttpRequest request, string email, string token, IReadOnlyList<FieldProblem> problems) => pages.ShowAsync<MyDossiersCodePage, MyDossiersCodeView>(
        request,
        new(email, problems, AccessToken.Nonce(token, Form)),
        problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
}
