using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Staff;

/// <summary>POST /dang-xuat: the session ends here and in every copy of its cookie.</summary>
public sealed class SignOut(StaffGate gate, SessionStore sessions, SignInDoor door, PageResults pages)
{
    public const string Form = "sign-out";

    [Function(nameof(SignOut))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dang-xuat")] HttpRequest request, CancellationToken cancellationToken)
    {
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (await gate.FindAsync(request, cancellationToken) is { } visit)
        {
            if (!visit.NonceMatches(Form, posted["nonce"])) return await pages.WrongNonceAsync(request, LocalPath.Tasks);
            await sessions.EndAsync((visit.Viewer ?? visit.Person).Id, visit.Session, cancellationToken);
        }

        door.Forget(request.HttpContext.Response);
        return new SeeOther("/");
    }
}
