using DanVanKheo.Access;
using DanVanKheo.Letters;
using DanVanKheo.Organisations;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Staff;

/// <summary>Signs an officer in, in one browser: by a code, by a browser that is remembered, by the account of the organisation.</summary>
public sealed class SignInDoor(SessionStore sessions, AccountHeader account, OrganisationDirectory directory, Outbox outbox, Cookies cookies)
{
    /// <summary>After a code was right, or the account was known.</summary>
    public async Task OpenAsync(HttpRequest request, string person, bool remember, CancellationToken cancellationToken)
    {
        var (id, session, device) = await sessions.OpenAsync(person, request, remember, cancellationToken);
        Set(request.HttpContext.Response, session, device);
        // A code was mailed for every other way in; a browser that needs none from now on is told of.
        if (remember) await outbox.PostAsync(new(id, "", 0, LetterKind.DeviceRemembered, Person: person), cancellationToken);
    }

    /// <summary>Who may sign in here with one click; null for everybody else.</summary>
    public async Task<SignInKnown?> KnownAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var device = request.Cookies[Cookies.StaffDevice];
        if (await sessions.RememberedAsync(device, cancellationToken) is { } grant && directory.FindActive(grant.Person) is { } remembered) return new(remembered.FullName, AccessToken.Nonce(device!, ContinueSignIn.Form), false);
        return account.EmailOf(request) is { } email && directory.FindByEmail(email) is { } known ? new(known.FullName, "", true) : null;
    }

    /// <summary>Signs in whom the browser or the account stands for; false when it stands for nobody any more.</summary>
    public async Task<bool> ContinueAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var device = request.Cookies[Cookies.StaffDevice];
        if (await sessions.RememberedAsync(device, cancellationToken) is null && account.EmailOf(request) is { } email && directory.FindByEmail(email) is { } known)
        {
            await OpenAsync(request, known.Id, remember: false, cancellationToken);
            return true;
        }

        if (device is null || await sessions.ContinueAsync(device, cancellationToken) is not { } opened) return false;
        Set(request.HttpContext.Response, opened.Session, opened.Device);
        return true;
    }

    /// <summary>This browser forgets; what it held opens nothing any more.</summary>
    public void Forget(HttpResponse response)
    {
        cookies.Remove(response, Cookies.Staff, "/");
        cookies.Remove(response, Cookies.StaffDevice, SignIn.Address);
    }

    private void Set(HttpResponse response, string session, string? device)
    {
        cookies.Set(response, Cookies.Staff, session, "/", StaffSession.Lifetime);
        if (device is not null) cookies.Set(response, Cookies.StaffDevice, device, SignIn.Address, StaffSession.RememberedFor);
    }
}
