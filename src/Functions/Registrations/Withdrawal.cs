using DanVanKheo.Access;
using DanVanKheo.Rules;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Registrations;

/// <summary>GET|POST /dang-ky/rut: the submitter takes the dossier back, with a reason and a mailed code, until it is closed.</summary>
public sealed class Withdrawal(RegistrationJourney journey, StepUpStore codes, WithdrawalDesk desk, PageResults pages)
{
    public const string Slug = "rut";
    public const string Address = RegistrationJourney.Root + "/" + Slug;

    [Function("RegistrationWithdrawal")]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "dang-ky/rut")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        var (visit, page) = await journey.OpenForWithdrawalAsync(request, cancellationToken);
        if (visit is null) return page!;
        if (!FormPost.IsPost(request)) return await ShowAsync(request, visit, "", []);
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!AccessToken.NonceMatches(visit.Token, Slug, posted["nonce"])) return await pages.WrongNonceAsync(request, Address);
        var reason = VietnameseText.Normalise(posted["reason"].ToString());
        var problems = await WithdrawAsync(visit, reason, VietnameseText.NormaliseLine(posted["code"].ToString()), client, cancellationToken);
        // Closed meanwhile, by the other half of a double click or by an opinion: the receipt says how it stands.
        if (problems.Count == 0 || await journey.FindAsync(visit.Token, cancellationToken) is { MayWithdraw: false }) return new SeeOther(RegistrationJourney.Root + "/da-gui");
        return await ShowAsync(request, visit, reason, problems);
    }

    private async Task<IReadOnlyList<FieldProblem>> WithdrawAsync(DraftVisit visit, string reason, string code, DurableTaskClient client, CancellationToken cancellationToken)
    {
        var problems = WithdrawalRules.Check(reason).ToList();
        var subject = StepUpSubjects.Withdrawal(visit.Draft.Id);
        if (problems.Count > 0) return problems;
        // The code is tried last, so that a forgotten reason does not use it up.
        if (await codes.TryAsync(subject, code, cancellationToken) is { } refused) return [refused];
        if (!await desk.TryWithdrawAsync(visit.Dossier!.Dossier.Code.ToString(), reason, client, cancellationToken)) return [new("", "DecidedMeanwhile")];
        await codes.ForgetAsync(subject, cancellationToken);
        return [];
    }

    private Task<IActionResult> ShowAsync(HttpRequest request, DraftVisit visit, string reason, IReadOnlyList<FieldProblem> problems)
    {
        var dossier = visit.Dossier!.Dossier;
        var sent = request.Query["ma"] == "da-gui" || problems.Count > 0;
        var view = new WithdrawalView(dossier.Code.ToString(), dossier.Name, visit.Draft.Answers["email"], sent, reason, problems, AccessToken.Nonce(visit.Token, Slug));
        return pages.ShowAsync<WithdrawalPage, WithdrawalView>(request, view, problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }
}
