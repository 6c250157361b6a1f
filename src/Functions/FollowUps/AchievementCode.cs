using DanVanKheo.Access;
using DanVanKheo.Letters;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.FollowUps;

/// <summary>POST /bao-cao/ho-so/{code}/thanh-tich/ma: mails six digits to the contact's registered address.</summary>
public sealed class AchievementCode(ReportPages reports, AchievementPages achievements, MailedCodes codes)
{
    [Function(nameof(AchievementCode))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "bao-cao/ho-so/{code}/thanh-tich/ma")] HttpRequest request, string code, CancellationToken cancellationToken)
    {
        var (visit, _, page) = await reports.OpenAsync(request, code, cancellationToken);
        if (visit is null) return page!;
        if (achievements.Open(visit) is null) return new SeeOther(visit.Address);
        var stage = visit.FollowUp.Achievement!;
        var letter = new LetterKey(stage.Dossier, stage.Stage, stage.Attempt, LetterKind.ReportCode);
        return await codes.SendAsync(request, code, letter, cancellationToken) ?? new SeeOther($"{visit.AchievementAddress}/xem-lai?ma=da-gui#gui");
    }
}
