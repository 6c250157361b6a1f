using DanVanKheo.Access;
using DanVanKheo.Dossiers;
using DanVanKheo.Letters;
using DanVanKheo.Rules;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Registrations;

/// <summary>GET|POST /dang-ky/tiep-tuc: mails the link to follow up and carry on a model to its registered contact. The answer is the same whether there is one or not.</summary>
public sealed class ContinueRegistration(DossierStore dossiers, Outbox outbox, Throttle throttle, PageResults pages)
{
    [Function(nameof(ContinueRegistration))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "dang-ky/tiep-tuc")] HttpRequest request, CancellationToken cancellationToken)
    {
        if (!FormPost.IsPost(request)) return await ShowAsync(request, new(request.Query["ma"].ToString(), "", []));
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        var (typed, email) = (VietnameseText.NormaliseLine(posted["ma"].ToString()), VietnameseText.NormaliseLine(posted["email"].ToString()));
        List<FieldProblem> problems = [];
        if (!DossierCode.TryParse(typed, out var code)) problems.Add(new("ma", "CodeFormat"));
        if (!email.Contains('@', StringComparison.Ordinal)) problems.Add(new("email", email.Length == 0 ? "Missing" : "NotEmail"));
        if (problems.Count > 0) return await ShowAsync(request, new(typed, email, problems));
        if (await throttle.CodeAsync(request, email.ToUpperInvariant(), cancellationToken) is { } later) return later;
        await MailAsync(code, email, cancellationToken);
        return await ShowAsync(request, new("", "", [], Sent: true));
    }

    /// <summary>To the registered address, never to the typed one; that only proves that the asker knows it.</summary>
    private async Task MailAsync(DossierCode code, string email, CancellationToken cancellationToken)
    {
        if (await dossiers.FindAsync(code, cancellationToken) is not { } found || !found.Dossier.ContactEmail.Equals(email, StringComparison.OrdinalIgnoreCase)) return;
        var letter = new LetterKey(code.ToString(), "", 0, LetterKind.ContinueLink);
        await outbox.PostNextAsync(letter, cancellationToken);
    }

    private Task<IActionResult> ShowAsync(HttpRequest request, ContinueView view) =>
        pages.ShowAsync<ContinuePage, ContinueView>(request, view, view.Problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
}
