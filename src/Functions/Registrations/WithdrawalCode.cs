using DanVanKheo.Access;
using DanVanKheo.Letters;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Registrations;

/// <summary>POST /dang-ky/rut/ma: mails six digits to the contact address.</summary>
public sealed class WithdrawalCode(RegistrationJourney journey, Outbox outbox, PageResults pages)
{
    [Function("RegistrationWithdrawalCode")]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dang-ky/rut/ma")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await journey.OpenForWithdrawalAsync(request, cancellationToken);
        if (visit is null) return page!;
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!AccessToken.NonceMatches(visit.Token, Withdrawal.Slug, posted["nonce"])) return await pages.WrongNonceAsync(request, Withdrawal.Address);
        var letter = new LetterKey(visit.Draft.Id, "", visit.Dossier!.Dossier.Attempt, LetterKind.WithdrawalCode);
        await outbox.PostNextAsync(letter, cancellationToken);
        return new SeeOther($"{Withdrawal.Address}?ma=da-gui#code");
    }
}
