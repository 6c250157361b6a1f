using DanVanKheo.Access;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Registrations;

/// <summary>The cookie of "my dossiers": first a browser that asked for a code, then one that typed it.</summary>
public sealed class MyDossiersDoor(GrantStore grants, Cookies cookies, TimeProvider clock)
{
    private const string Asked = "asked";
    private const string Proved = "proved";
    private static readonly TimeSpan Session = TimeSpan.FromHours(2);

    /// <summary>Remembers the address; returns what the code is bound to.</summary>
    public async Task<string> AskAsync(HttpResponse response, string email, CancellationToken cancellationToken) =>
        AttemptOf(await SetAsync(response, email, Asked, StepUpCode.Lifetime, cancellationToken));

    public Task OpenAsync(HttpResponse response, string email, CancellationToken cancellationToken) => SetAsync(response, email, Proved, Session, cancellationToken);

    /// <summary>The address this browser asked for and the token; null when it asked for none.</summary>
    public Task<(string Email, string Token)?> AskedAsync(HttpRequest request, CancellationToken cancellationToken) => FindAsync(request, Asked, cancellationToken);

    /// <summary>The address this browser proved and the token; null when it did not.</summary>
    public Task<(string Email, string Token)?> ProvedAsync(HttpRequest request, CancellationToken cancellationToken) => FindAsync(request, Proved, cancellationToken);

    /// <summary>What a code is bound to: it opens nothing in another browser.</summary>
    public static string AttemptOf(string token) => AccessToken.Hash(token)[..16];

    private async Task<string> SetAsync(HttpResponse response, string email, string state, TimeSpan lifetime, CancellationToken cancellationToken)
    {
        var token = await grants.IssueAsync(new(AccessPurpose.MyDossiers, email, "", clock.GetUtcNow() + lifetime, state), cancellationToken);
        cookies.Set(response, Cookies.MyDossiers, token, MyDossiers.Address, lifetime);
        return token;
    }

    private async Task<(string Email, string Token)?> FindAsync(HttpRequest request, string state, CancellationToken cancellationToken)
    {
        var token = request.Cookies[Cookies.MyDossiers];
        return await grants.FindAsync(token, cancellationToken) is { Purpose: AccessPurpose.MyDossiers } grant && grant.Stage == state && grant.IsValid(clock.GetUtcNow()) ? (grant.Subject, token!) : null;
    }
}
