using DanVanKheo.Letters;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace DanVanKheo.Access;

/// <summary>Mails what a person asked for at a page: six digits, or a fresh link. Always to the registered address.</summary>
public sealed class MailedCodes(Throttle throttle, Outbox outbox)
{
    /// <summary>The page that says how long to wait, when there were too many; null when the letter is on its way.</summary>
    /// <param name="subject">Whatever would be flooded: a person at a stage, a token.</param>
    public async Task<IActionResult?> SendAsync(HttpRequest request, string subject, LetterKey letter, CancellationToken cancellationToken)
    {
        if (await throttle.CodeAsync(request, subject, cancellationToken) is { } wait) return wait;
        await outbox.PostNextAsync(letter, cancellationToken);
        return null;
    }
}
