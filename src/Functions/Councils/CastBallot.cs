using System.Globalization;
using DanVanKheo.Access;
using DanVanKheo.Opinions;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Councils;

/// <summary>GET|POST /bieu-quyet/ho-so/{code}: the dossier and the ballot, or why there is none to cast.</summary>
public sealed class CastBallot(BallotPages ballots, CouncilDesk desk, OpinionPages opinions, GrantStore grants, Cookies cookies, PageResults pages, TimeProvider clock)
{
    /// <summary>How long a browser that proved its address may vote without a new code.</summary>
    private static readonly TimeSpan DeviceKnown = TimeSpan.FromHours(12);

    [Function(nameof(CastBallot))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "bieu-quyet/ho-so/{code}")] HttpRequest request,
        string code,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        var (visit, page) = await ballots.OpenAsync(request, request.Cookies[Cookies.Ballot], code, cancellationToken);
        if (visit is null) return page!;
        if (visit.State is { } state) return FormPost.IsPost(request) ? new SeeOther(visit.Address) : await ballots.StateAsync(request, visit, state, cancellationToken);
        var verified = await opinions.IsVerifiedAsync(request, visit.Member.Id, cancellationToken);
        if (!FormPost.IsPost(request)) return await ballots.FormAsync(request, visit, new(), [], verified, cancellationToken);
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!AccessToken.NonceMatches(visit.Token, BallotVisit.Form, posted["nonce"])) return await pages.WrongNonceAsync(request, visit.Address);
        // Another round began while the page stood open: its ballot is another one.
        if (posted["round"] != visit.Round.Number.ToString(CultureInfo.InvariantCulture)) return new SeeOther(visit.Address);
        return await VoteAsync(request, visit, new(posted["choice"].ToString(), posted["remark"].ToString(), posted["code"].ToString()), verified, client, cancellationToken);
    }

    private async Task<IActionResult> VoteAsync(HttpRequest request, BallotVisit visit, BallotInput input, bool verified, DurableTaskClient client, CancellationToken cancellationToken)
    {
        var problems = await desk.CastAsync(visit.Round, visit.Member.Id, input, verified, client, cancellationToken);
        // The other half of a double click may have voted meanwhile, and used up the code: then there is nothing left to cast.
        if (problems.Count > 0 && await ballots.OpenAsync(request, visit.Token, visit.Grant.Subject, cancellationToken) is { Visit: not { State: null } }) return new SeeOther(visit.Address);
        if (problems.Count > 0) return await ballots.FormAsync(request, visit, input, problems, verified, cancellationToken);
        if (!verified) await RememberAsync(request.HttpContext.Response, visit.Member.Id, cancellationToken);
        return new SeeOther(visit.Address);
    }

    private async Task RememberAsync(HttpResponse response, string person, CancellationToken cancellationToken)
    {
        var device = await grants.IssueAsync(new(AccessPurpose.Device, person, person, clock.GetUtcNow() + DeviceKnown), cancellationToken);
        cookies.Set(response, Cookies.Device, device, "/bieu-quyet", DeviceKnown);
    }
}
