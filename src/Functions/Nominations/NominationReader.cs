using DanVanKheo.Access;
using DanVanKheo.Dossiers;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Nominations;

/// <summary>Opens a nomination's package for the body above, by the link in its mail.</summary>
public sealed class NominationReader(NominationStore nominations, DossierStore dossiers, GrantStore grants, TimeProvider clock)
{
    public const string Role = "nomination-officer";

    /// <summary>Null when the reader may not see it or there is none; both look the same.</summary>
    public async Task<(Nomination Nomination, Dossier Dossier)?> ByLinkAsync(HttpRequest request, string code, CancellationToken cancellationToken)
    {
        var grant = await grants.FindAsync(request.Cookies[Cookies.Nomination], cancellationToken);
        return grant is { Purpose: AccessPurpose.Nomination } && grant.Subject == code && grant.IsValid(clock.GetUtcNow()) ? await FindAsync(code, cancellationToken) : null;
    }

    public async Task<(Nomination Nomination, Dossier Dossier)?> FindAsync(string code, CancellationToken cancellationToken) =>
        NominationCode.TryParse(code, out var parsed) && await nominations.FindAsync(parsed, cancellationToken) is { } nomination
            ? (nomination, (await dossiers.GetAsync(nomination.Parent, cancellationToken)).Dossier)
            : null;
}
