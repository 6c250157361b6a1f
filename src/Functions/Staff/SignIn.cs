using DanVanKheo.Access;
using DanVanKheo.Letters;
using DanVanKheo.Organisations;
using DanVanKheo.Rules;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Staff;

/// <summary>GET|POST /dang-nhap: asks for an address and mails a code to it, if it is an officer's. The answer is the same either way.</summary>
public sealed class SignIn(GrantStore grants, StepUpStore codes, OrganisationDirectory directory, Outbox outbox, SignInDoor door, Throttle throttle, Cookies cookies, PageResults pages, TimeProvider clock)
{
    public const string Address = "/dang-nhap";

    /// <summary>Mailing takes a moment that an unknown address does not need; both answers wait this long, so that none can be told from the other.</summary>
    private static readonly TimeSpan Even = TimeSpan.FromMilliseconds(400);

    [Function(nameof(SignIn))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "dang-nhap")] HttpRequest request, CancellationToken cancellationToken)
    {
        if (!FormPost.IsPost(request)) return await ShowAsync(request, "", request.Query["ve"], [], cancellationToken);
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        var email = VietnameseText.NormaliseLine(posted["email"].ToString());
        if (email.Length is 0 or > 254 || !email.Contains('@', StringComparison.Ordinal)) return await ShowAsync(request, email, posted["ve"], [new("email", "NotEmail")], cancellationToken);
        if (await throttle.CodeAsync(request, "sign-in|" + email.ToLowerInvariant(), cancellationToken) is { } refusal) return refusal;
        await Task.WhenAll(BeginAsync(request.HttpContext.Response, directory.FindByEmail(email), cancellationToken), Task.Delay(Even, cancellationToken));
        return new SeeOther($"{SignInCode.Address}?ve={Uri.EscapeDataString(LocalPath.Safe(posted["ve"]))}");
    }

    private async Task BeginAsync(HttpResponse response, Person? person, CancellationToken cancellationToken)
    {
        var token = await grants.IssueAsync(new(AccessPurpose.SignIn, "", person?.Id ?? "", clock.GetUtcNow() + StepUpCode.Lifetime), cancellationToken);
        cookies.Set(response, Cookies.SignIn, token, Address, StepUpCode.Lifetime);
        var attempt = SignInCode.AttemptOf(token);
        // A code that nobody gets, so that tries at it are answered like tries at any other.
        if (person is null) await codes.MintAsync(StepUpSubjects.SignIn(attempt, ""), cancellationToken);
        else await outbox.PostAsync(new(attempt, "", 0, LetterKind.SignInCode, Person: person.Id), cancellationToken);
    }

    private async Task<IActionResult> ShowAsync(HttpRequest request, string email, string? back, IReadOnlyList<FieldProblem> problems, CancellationToken cancellationToken) => await pages.ShowAsync<SignInPage, SignInView>(
        request,
        new(email, LocalPath.Safe(back), problems) { Known = await door.KnownAsync(request, cancellationToken) },
        problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
}
