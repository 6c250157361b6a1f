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
public sealed class CastBallot(BallotPages ballots, CouncilDesk desk, LinkDoors doors)
{
    [Function(nameof(CastBallot))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "bieu-quyet/ho-so/{code}")] HttpRequest request,
        string code,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        var (visit, posted, page) = await ballots.OpenAsync(request, code, cancellationToken);
        if (visit is null) return page!;
        if (visit.State is { } state) return FormPost.IsPost(request) ? new SeeOther(visit.Address) : await ballots.StateAsync(request, visit, state, cancellationToken);
        var verified = await doors.IsVerifiedAsync(request, visit.Member.Id, cancellationToken);
        if (!FormPost.IsPost(request)) return await ballots.FormAsync(request, visit, new(), [], verified, cancellationToken);
        // Another round began while the page stood open: its ballot is another one.
        if (posted["round"] != visit.Round.Number.ToString(CultureInfo.InvariantCulture)) return new SeeOther(visit.Address);
        return await VoteAsync(request, visit, new(posted["choice"].ToString(), posted["remark"].ToString(), posted["code"].ToString()), verified, client, cancellationToken);
    }

    private async Task<IActionResult> VoteAsync(HttpRequest request, BallotVisit visit, BallotInput input, bool verified, DurableTaskClient client, CancellationToken cancellationToken)
    {
        var problems = await desk.CastAsync(visit.Round, visit.Member.Id, input, verified, client, cancellationToken);
        return await doors.AnswerAsync(
            request,
            visit.Address,
            verified ? null : visit.Member.Id,
            problems,
            async () => await ballots.OpenAsync(request, visit.Token, visit.Grant.Subject, cancellationToken) is { Visit.State: null },
            () => ballots.FormAsync(request, visit, input, problems, verified, cancellationToken),
            cancellationToken);
    }
}
