using DanVanKheo.Access;
using DanVanKheo.Letters;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Registrations;

/// <summary>
/// Mails the link back to a draft as soon as its address is known. It leaves once for each address, however often the step is saved;
/// whoever types address after address is slowed down, and the draft is saved all the same.
/// </summary>
public sealed class ResumeLink(Outbox outbox, Throttle throttle)
{
    private const int MostAddresses = 3;

    public async Task MailAsync(HttpRequest request, DraftVisit visit, Draft saved, CancellationToken cancellationToken)
    {
        var email = saved.Answers["email"];
        var letter = new LetterKey(saved.Id, "", 0, LetterKind.DraftSaved, Person: new CoOwner(email).Id);
        // An officer has the draft in their own browser; the contact is written to when it is sent.
        if (visit.Officer is not null || visit.Dossier is not null || await outbox.CountAsync(letter, cancellationToken) > 0) return;
        if (await outbox.CountAsync(saved.Id, LetterKind.DraftSaved, cancellationToken) >= MostAddresses) return;
        if (await throttle.CodeAsync(request, "draft|" + email.ToLowerInvariant(), cancellationToken) is not null)
        {
            request.HttpContext.Response.Headers.Remove("Retry-After");
            return;
        }

        await outbox.PostAsync(letter, cancellationToken);
    }
}
