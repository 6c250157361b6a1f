using DanVanKheo.Rules;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.FollowUps;

/// <summary>POST /bao-cao/ho-so/{code}/thanh-tich/xong: keeps the form first, so that nothing typed is lost, then leads to the check if it holds.</summary>
public sealed class FinishAchievement(ReportPages reports, AchievementPages achievements, AchievementDesk desk, ReportStore store)
{
    [Function(nameof(FinishAchievement))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "bao-cao/ho-so/{code}/thanh-tich/xong")] HttpRequest request, string code, CancellationToken cancellationToken)
    {
        var (visit, posted, page) = await reports.OpenAsync(request, code, cancellationToken);
        if (visit is null) return page!;
        if (achievements.Open(visit) is not { } settings) return new SeeOther(visit.Address);
        var problems = (await desk.KeepAsync(visit, settings, posted, cancellationToken)).ToList();
        var id = ProgressReport.AchievementId(visit.FollowUp.Achievement!.Attempt);
        var kept = (await store.OfAsync(code, cancellationToken)).First(r => r.Id == id);
        var known = (await desk.FilesAsync(visit, cancellationToken)).Select(f => f.Reference).ToList();
        problems.AddRange(AchievementRules.Check(settings, visit.FollowUp.Indicators, kept.Answers, known));
        return problems.Count == 0 ? new SeeOther($"{visit.AchievementAddress}/xem-lai") : await achievements.FormAsync(request, visit, settings, kept, problems, cancellationToken);
    }
}
