using DanVanKheo.Calendar;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using DanVanKheo.Rules;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.FollowUps;

/// <summary>POST /bao-cao/ho-so/{code}/tiep-tuc: a fresh draft with last year's content, its result stated, its predecessor named.</summary>
public sealed class ContinueModel(ReportPages reports, DraftStart drafts, ProgrammeShelf programmes, TimeProvider clock)
{
    [Function(nameof(ContinueModel))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "bao-cao/ho-so/{code}/tiep-tuc")] HttpRequest request, string code, CancellationToken cancellationToken)
    {
        var (visit, posted, page) = await reports.OpenAsync(request, code, cancellationToken);
        if (visit is null) return page!;
        var result = VietnameseText.Normalise(posted[Continuation.ResultField].ToString());
        var problem = Continuation.Refusal(visit.Dossier, VietnamTime.Day(clock.GetUtcNow())) ?? Continuation.Check(result);
        if (problem is not null) return await reports.HomeAsync(request, visit, new Dictionary<string, string> { [Continuation.ResultField] = result }, [problem with { Field = FieldOn(visit, problem) }], cancellationToken);
        return await drafts.OpenAsync(request.HttpContext.Response, programmes.Next(visit.Dossier), Continuation.Begin(programmes.Of(visit.Dossier), visit.Dossier, Reached(visit.FollowUp), result), cancellationToken);
    }

    /// <summary>A refusal stands alone: the page does not offer the question then.</summary>
    private string FieldOn(ReportVisit visit, FieldProblem problem) =>
        Continuation.Refusal(visit.Dossier, VietnamTime.Day(clock.GetUtcNow())) is null ? problem.Field : "";

    private static IReadOnlyList<string> Reached(FollowUp followUp) =>
        [.. followUp.Indicators.Select(i => followUp.AchievementReport is { IsSent: true } report ? IndicatorReport.Read(report.Answers, i.Number).Reached : followUp.Latest(i)?.Report.Reached ?? "")];
}
