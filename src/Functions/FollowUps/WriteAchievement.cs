using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.FollowUps;

/// <summary>GET|POST /bao-cao/ho-so/{code}/thanh-tich: the achievement report. The POST keeps what was typed and the files, and judges nothing.</summary>
public sealed class WriteAchievement(ReportPages reports, AchievementPages achievements, AchievementDesk desk, ReportStore store)
{
    [Function(nameof(WriteAchievement))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "bao-cao/ho-so/{code}/thanh-tich")] HttpRequest request, string code, CancellationToken cancellationToken)
    {
        var (visit, posted, page) = await reports.OpenAsync(request, code, cancellationToken);
        if (visit is null) return page!;
        if (achievements.Open(visit) is not { } settings) return new SeeOther(visit.Address);
        if (!FormPost.IsPost(request)) return await achievements.FormAsync(request, visit, settings, visit.FollowUp.AchievementReport, [], cancellationToken);
        var problems = await desk.KeepAsync(visit, settings, posted, cancellationToken);
        if (problems.Count == 0) return new SeeOther(visit.AchievementAddress);
        var id = ProgressReport.AchievementId(visit.FollowUp.Achievement!.Attempt);
        var kept = (await store.OfAsync(code, cancellationToken)).FirstOrDefault(r => r.Id == id);
        return await achievements.FormAsync(request, visit, settings, kept, problems, cancellationToken);
    }
}
