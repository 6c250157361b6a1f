using DanVanKheo.Access;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Opinions;

/// <summary>GET|POST /y-kien/ho-so/{code}: the dossier and the form, or what was decided.</summary>
public sealed class GiveOpinion(OpinionPages opinions, OpinionDesk desk, LinkDoors doors)
{
    [Function(nameof(GiveOpinion))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "y-kien/ho-so/{code}")] HttpRequest request,
        string code,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        var (visit, posted, page) = await opinions.OpenAsync(request, code, cancellationToken);
        if (visit is null) return page!;
        if (!visit.MayDecide) return FormPost.IsPost(request) ? new SeeOther(visit.Address) : await opinions.OutcomeAsync(request, visit, cancellationToken);
        var verified = await doors.IsVerifiedAsync(request, visit.Grant.Person, cancellationToken);
        return FormPost.IsPost(request)
            ? await DecideAsync(request, visit, Input(posted), verified, client, cancellationToken)
            : await opinions.FormAsync(request, visit, new(), [], verified, cancellationToken);
    }

    private async Task<IActionResult> DecideAsync(HttpRequest request, OpinionVisit visit, OpinionInput input, bool verified, DurableTaskClient client, CancellationToken cancellationToken)
    {
        var problems = await desk.DecideAsync(visit.Dossier, visit.Stage, visit.Grant.Person, input, verified, client, cancellationToken);
        return await doors.AnswerAsync(
            request,
            visit.Address,
            verified ? null : visit.Grant.Person,
            problems,
            async () => await opinions.OpenAsync(request, visit.Token, visit.Grant.Subject, cancellationToken) is { Visit.MayDecide: true },
            () => opinions.FormAsync(request, visit, input, problems, verified, cancellationToken),
            cancellationToken);
    }

    private static OpinionInput Input(IFormCollection posted) =>
        new(posted["verdict"].ToString(), posted["reason"].ToString(), posted["code"].ToString(), posted["award"].ToString(), posted["date"].ToString(), posted["signer"].ToString()) { Staged = posted["staged"] == "yes", Points = [.. posted["points"].OfType<string>()] };
}
