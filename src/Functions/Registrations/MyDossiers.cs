using DanVanKheo.Access;
using DanVanKheo.Letters;
using DanVanKheo.Rules;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Registrations;

/// <summary>GET|POST /ho-so-cua-toi: asks for an address and mails a code to it, if anything was written with it. The answer is the same either way.</summary>
public sealed class MyDossiers(MyDossiersDoor door, StepUpStore codes, DraftStore drafts, Outbox outbox, Throttle throttle, PageResults pages)
{
    public const string Address = "/ho-so-cua-toi";

    /// <summary>Mailing takes a moment that an unknown address does not need; both answers wait this long.</summary>
    private static readonly TimeSpan Even = TimeSpan.FromMilliseconds(400);

    [Function(nameof(MyDossiers))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "ho-so-cua-toi")] HttpRequest request, CancellationToken cancellationToken)
    {
        if (!FormPost.IsPost(request)) return await ShowAsync(request, "", []);
        var email = VietnameseText.NormaliseLine((await FormPost.ReadAsync(request, cancellationToken))["email"].ToString());
        if (email.Length > 254 || !FieldRules.IsEmail(email)) return await ShowAsync(request, email, [new("email", email.Length == 0 ? "Missing" : "NotEmail")]);
        if (await throttle.CodeAsync(request, "my-dossiers|" + email.ToLowerInvariant(), cancellationToken) is { } refusal) return refusal;
        await Task.WhenAll(BeginAsync(request.HttpContext.Response, email, cancellationToken), Task.Delay(Even, cancellationToken));
        return new SeeOther(MyDossiersCode.Address);
    }

    private async Task BeginAsync(HttpResponse response, string email, CancellationToken cancellationToken)
    {
        var attempt = await door.AskAsync(response, email, cancellationToken);
        // A code that nobody gets, so that tries at it are answered like tries at any other.
        if (await drafts.OfAsync(email, cancellationToken) is not [var draft, ..]) await codes.MintAsync(StepUpSubjects.MyDossiers(attempt), cancellationToken);
        else await outbox.PostAsync(new(draft.Id, "", 0, LetterKind.MyDossiersCode, Person: attempt), cancellationToken);
    }

    private Task<IActionResult> ShowAsync(HttpRequest request, string email, IReadOnlyList<FieldProblem> problems) => pages.ShowAsync<MyDossiersPage, MyDossiersView>(
        request,
        new(email, problems),
        problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
}
