using DanVanKheo.Access;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Staff;

/// <summary>POST /dang-nhap/tiep-tuc: signs in without a code, in a browser that is remembered or with the organisation's account.</summary>
public sealed class ContinueSignIn(SignInDoor door, StaffGate gate, PageResults pages)
{
    public const string Form = "continue-sign-in";

    [Function(nameof(ContinueSignIn))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dang-nhap/tiep-tuc")] HttpRequest request, CancellationToken cancellationToken)
    {
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        var back = LocalPath.Safe(posted["ve"]);
        // The second half of a double click finds the first one's work.
        if (await gate.FindAsync(request, cancellationToken) is not null) return new SeeOther(back);
        // An account needs no nonce: a form elsewhere could sign in nobody but its own reader.
        if (request.Cookies[Cookies.StaffDevice] is { } device && !AccessToken.NonceMatches(device, Form, posted["nonce"])) return await pages.WrongNonceAsync(request, SignIn.Address);
        if (await door.ContinueAsync(request, cancellationToken)) return new SeeOther(back);
        door.Forget(request.HttpContext.Response);
        return new SeeOther(StaffGate.SignInAddress(back));
    }
}
