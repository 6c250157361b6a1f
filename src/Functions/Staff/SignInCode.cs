using DanVanKheo.Access;
using DanVanKheo.Organisations;
using DanVanKheo.Rules;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Staff;

/// <summary>GET|POST /dang-nhap/ma: the mailed code, in the browser that asked for it. Then the officer is signed in for half a day, and in a browser that is to be remembered (<c>remember</c>) without a code for a month.</summary>
public sealed class SignInCode(GrantStore grants, StepUpStore codes, StaffGate gate, SignInDoor door, OrganisationDirectory directory, Cookies cookies, PageResults pages, TimeProvider clock)
{
    public const string Address = SignIn.Address + "/ma";
    private const string Form = "sign-in";

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
        if (refused is not null) return await ShowAsync(request, token!, back, [refused], posted["remember"]);
        await door.OpenAsync(request, grant.Person, posted["remember"] == "yes", cancellationToken);
        cookies.Remove(request.HttpContext.Response, Cookies.SignIn, SignIn.Address);
        await codes.ForgetAsync(subject, cancellationToken);
        await grants.RevokeAsync(token!, cancellationToken);
        return new SeeOther(back);
    }

    /// <summary>What a code is bound to: it opens nothing in another browser, and nobody can spoil it by asking for another one.</summary>
    public static string AttemptOf(string token) => "dang-nhap-" + AccessToken.Hash(token)[..16];

    private Task<IActionResult> ShowAsync(HttpRequest request, string token, string back, IReadOnlyList<FieldProblem> problems, string? remember = null) => pages.ShowAsync<SignInCodePage, SignInCodeView>(
        request,
        new(back, problems, AccessToken.Nonce(token, Form)) { Remember = remember ?? "" },
        problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
}
