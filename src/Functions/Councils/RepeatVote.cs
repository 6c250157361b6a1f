using System.Globalization;
using DanVanKheo.Access;
using DanVanKheo.Opinions;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Councils;

/// <summary>POST /y-kien/ho-so/{code}/bieu-quyet-lai: another round, after one that settled nothing; for a secretary whose browser is known.</summary>
public sealed class RepeatVote(OpinionPages opinions, LinkDoors doors, CouncilDesk desk)
{
    [Function(nameof(RepeatVote))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "y-kien/ho-so/{code}/bieu-quyet-lai")] HttpRequest request,
        string code,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        var (visit, posted, page) = await opinions.OpenAsync(request, code, cancellationToken);
        if (visit is null) return page!;
        if (visit.MayDecide && await doors.IsVerifiedAsync(request, visit.Grant.Person, cancellationToken) && int.TryParse(posted["round"], NumberStyles.None, CultureInfo.InvariantCulture, out var round))
        {
            await desk.RepeatAsync(visit.Stage.Attempt, visit.Dossier, round, visit.Grant.Person, client, cancellationToken);
        }

        return new SeeOther($"{visit.Address}#hoi-dong");
    }
}
