using DanVanKheo.Access;
using DanVanKheo.Organisations;
using DanVanKheo.Rules;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Staff;

/// <summary>GET|POST /dang-nhap/ma: the mailed code, in the browser that asked for it. Then the officer is signed in for half a day.</summary>
public sealed class SignInCode(GrantStore grants, StepUpStore codes, StaffGate gate, OrganisationDirectory directory, Cookies cookies, PageResults pages, TimeProvider clock)
{
    public const string Address = SignIn.Address + "/ma";
    private const string Form = "sign-in";
    private static readonly TimeSpan Session = TimeSpan.FromHours(12);

    [Function(nameof(SignInCode))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "dang-nhap/ma")] HttpRequest request, CancellationToken cancellationToken)
    {
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        var back = LocalPath.Safe(FormPost.IsPost(request) ? posted["ve"] : request.Query["ve"]);
        var token = request.Cookies[Cookies.SignIn];
        if (await grants.FindAsync(token, cancellationToken) is not { Purpose: AccessPurpose.SignIn } grant || !grant.IsValid(clock.GetUtcNow()))
        {
            // The second half of a double click finds the first one's work.
            return new SeeOther(await gate.FindAsync(request, cancellationToken) is null ? StaffGate.SignInAddress(back) : back);
        }

        if (!FormPost.IsPost(request)) return await ShowAsync(request, token!, back, []);
        if (!AccessToken.NonceMatches(token!, Form, posted["nonce"])) return await pages.WrongNonceAsync(request, SignIn.Address);
        var subject = StepUpSubjects.SignIn(AttemptOf(token!), grant.Person);
        var refused = await codes.TryAsync(subject, VietnameseText.NormaliseLine(posted["code"].ToString()), cancellationToken);
        if (refused is null && directory.FindActive(grant.Person) is null) refused = new("code", "CodeExpired");
        if (refused is not null) return await ShowAsync(request, token!, back, [refused]);
        await OpenAsync(request.HttpContext.Response, grant.Person, cancellationToken);
        await codes.ForgetAsync(subject, cancellationToken);
        await grants.RevokeAsync(token!, cancellationToken);
        return new SeeOther(back);
    }

    /// <summary>What a code is bound to: it opens nothing in another browser, and nobody can spoil it by asking for another one.</summary>
    public static string AttemptOf(string token) => "dang-nhap-" + AccessToken.Hash(token)[..16];

    private async Task OpenAsync(HttpResponse response, string person, CancellationToken cancellationToken)
    {
        var session = await grants.IssueAsync(new(AccessPurpose.Staff, person, person, clock.GetUtcNow() + Session), cancellationToken);
        cookies.Set(response, Cookies.Staff, session, "/", Session);
        cookies.Remove(response, Cookies.SignIn, SignIn.Address);
    }

    private Task<IActionResult> ShowAsync(HttpRequest request, string token, string back, IReadOnlyList<FieldProblem> problems) => pages.ShowAsync<SignInCodePage, SignInCodeView>(
        request,
        new(back, problems, AccessToken.Nonce(token, Form)),
        problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
}
