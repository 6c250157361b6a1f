using DanVanKheo.Access;
using DanVanKheo.Letters;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.FollowUps;

/// <summary>POST /bao-cao/ho-so/{code}/thanh-tich/ma: mails six digits to the contact's registered address.</summary>
public sealed class AchievementCode(ReportPages reports, AchievementPages achievements, Throttle throttle, Outbox outbox)
{
    [Function(nameof(AchievementCode))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "bao-cao/ho-so/{code}/thanh-tich/ma")] HttpRequest request, string code, CancellationToken cancellationToken)
    {
        var (visit, _, page) = await reports.OpenAsync(request, code, cancellationToken);
        if (visit is null) return page!;
        if (achievements.Open(visit) is null) return new SeeOther(visit.Address);
        if (await throttle.CodeAsync(request, code, cancellationToken) is { } later) return later;
        var stage = visit.FollowUp.Achievement!;
        var letter = new LetterKey(stage.Dossier, stage.Stage, stage.Attempt, LetterKind.ReportCode);
        await outbox.PostAsync(letter with { Number = await outbox.CountAsync(letter, cancellationToken) + 1 }, cancellationToken);
        return new SeeOther($"{visit.AchievementAddress}/xem-lai?ma=da-gui#gui");
    }
}
