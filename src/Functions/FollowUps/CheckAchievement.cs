using DanVanKheo.Opinions;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.FollowUps;

/// <summary>GET|POST /bao-cao/ho-so/{code}/thanh-tich/xem-lai: the report as it will be sent; with the mailed code the POST sends it.</summary>
public sealed class CheckAchievement(ReportPages reports, AchievementPages achievements, AchievementDesk desk, StageStore stages)
{
    [Function(nameof(CheckAchievement))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "bao-cao/ho-so/{code}/thanh-tich/xem-lai")] HttpRequest request,
        string code,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        var (visit, posted, page) = await reports.OpenAsync(request, code, cancellationToken);
        if (visit is null) return page!;
        if (visit.FollowUp.AchievementReport is not { } report) return new SeeOther(visit.Address);
        if (!FormPost.IsPost(request)) return await achievements.CheckAsync(request, visit, report, [], cancellationToken);
        if (achievements.Open(visit) is not { } settings) return new SeeOther($"{visit.Address}?xong=achievement");
        var stage = (await stages.FindAsync(visit.FollowUp.Achievement!.Key, cancellationToken))!;
        var problems = await desk.SendAsync(visit, stage, settings, VietnameseText.NormaliseLine(posted["code"].ToString()), client, cancellationToken);
        if (problems.Count == 0) return new SeeOther($"{visit.Address}?xong=achievement");
        // The other half of a double click may have sent it meanwhile, and used up the code.
        var now = await stages.FindAsync(stage.Attempt.Key, cancellationToken);
        return now is { Attempt.IsOpen: false } ? new SeeOther($"{visit.Address}?xong=achievement") : await achievements.CheckAsync(request, visit, report, problems, cancellationToken);
    }
}
