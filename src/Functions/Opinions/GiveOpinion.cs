using DanVanKheo.Access;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Opinions;

/// <summary>GET|POST /y-kien/ho-so/{code}: the dossier and the form, or what was decided.</summary>
public sealed class GiveOpinion(OpinionPages opinions, OpinionDesk desk, GrantStore grants, Cookies cookies, PageResults pages, TimeProvider clock)
{
    /// <summary>How long a browser that proved its address may decide without a new code.</summary>
    private static readonly TimeSpan DeviceKnown = TimeSpan.FromHours(12);

    [Function(nameof(GiveOpinion))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "y-kien/ho-so/{code}")] HttpRequest request,
        string code,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        var (visit, page) = await opinions.OpenAsync(request, request.Cookies[Cookies.Opinion], code, cancellationToken);
        if (visit is null) return page!;
        if (!visit.MayDecide) return FormPost.IsPost(request) ? new SeeOther(visit.Address) : await opinions.OutcomeAsync(request, visit, cancellationToken);
        var verified = await opinions.IsVerifiedAsync(request, visit.Grant.Person, cancellationToken);
        if (!FormPost.IsPost(request)) return await opinions.FormAsync(request, visit, new(), [], verified, cancellationToken);
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!AccessToken.NonceMatches(visit.Token, OpinionVisit.Form, posted["nonce"])) return await pages.WrongNonceAsync(request, visit.Address);
        return await DecideAsync(request, visit, Input(posted), verified, client, cancellationToken);
    }

    private async Task<IActionResult> DecideAsync(HttpRequest request, OpinionVisit visit, OpinionInput input, bool verified, DurableTaskClient client, CancellationToken cancellationToken)
    {
        var problems = await desk.DecideAsync(visit.Dossier, visit.Stage, visit.Grant.Person, input, verified, client, cancellationToken);
        // The other half of a double click may have decided meanwhile, and used up the code: then there is an outcome to show.
        if (problems.Count > 0 && await opinions.OpenAsync(request, visit.Token, visit.Grant.Subject, cancellationToken) is { Visit: not { MayDecide: true } }) return new SeeOther(visit.Address);
        if (problems.Count > 0) return await opinions.FormAsync(request, visit, input, problems, verified, cancellationToken);
        if (!verified) await RememberAsync(request.HttpContext.Response, visit.Grant.Person, cancellationToken);
        return new SeeOther(visit.Address);
    }

    private async Task RememberAsync(HttpResponse response, string person, CancellationToken cancellationToken)
    {
        var device = await grants.IssueAsync(new(AccessPurpose.Device, person, person, clock.GetUtcNow() + DeviceKnown), cancellationToken);
        cookies.Set(response, Cookies.Device, device, "/y-kien", DeviceKnown);
    }

    private static OpinionInput Input(IFormCollection posted) =>
        new(posted["verdict"].ToString(), posted["reason"].ToString(), posted["code"].ToString(), posted["award"].ToString(), posted["date"].ToString(), posted["signer"].ToString()) { Staged = posted["staged"] == "yes", Points = [.. posted["points"].OfType<string>()] };
}
