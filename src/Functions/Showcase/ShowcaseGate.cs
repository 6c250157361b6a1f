using DanVanKheo.Dossiers;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace DanVanKheo.Showcase;

/// <summary>Lets in whoever publishes for the bloc. Only recognised models are theirs: what is still judged, they do not read here.</summary>
public sealed class ShowcaseGate(StaffGate gate, DossierStore dossiers, PageResults pages)
{
    public const string Role = "publication-officer";
    public const string Address = "/can-bo/cong-khai";
    public const string Form = "showcase";

    /// <summary>The page is set for who may not be here, for no such model, and for a form without the page's nonce.</summary>
    public async Task<(ShowcaseVisit? Visit, IFormCollection Posted, IActionResult? Page)> OpenAsync(HttpRequest request, string code, CancellationToken cancellationToken)
    {
        var (staff, page) = await gate.OpenAsync(request, cancellationToken);
        if (staff is null) return (null, FormCollection.Empty, page);
        if (!DossierCode.TryParse(code, out var parsed) || await dossiers.FindAsync(parsed, cancellationToken) is not { Dossier: var dossier } || !MayShow(dossier)) return (null, FormCollection.Empty, await pages.NotFoundAsync(request));
        if (!staff.Holds(Role, dossier.Unit)) return (null, FormCollection.Empty, await gate.ForbiddenAsync(request, staff));
        var posted = FormPost.IsPost(request) ? await FormPost.ReadAsync(request, cancellationToken) : FormCollection.Empty;
        if (FormPost.IsPost(request) && !staff.NonceMatches(Form, posted["nonce"])) return (null, posted, await pages.WrongNonceAsync(request, $"{Address}/{code}"));
        return (new(staff, dossier), posted, null);
    }

    /// <summary>Recognised, or commended already and waiting for the last stages of its route.</summary>
    public static bool MayShow(Dossier dossier) => Publicity.IsRecognised(dossier) || dossier is { Status: DossierStatus.UnderReview, CommendedAt: not null };
}
