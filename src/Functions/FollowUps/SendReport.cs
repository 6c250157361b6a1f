using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.FollowUps;

/// <summary>POST /bao-cao/ho-so/{code}/{report}/gui: keeps the form first, so that nothing typed is lost, then sends the report if it holds.</summary>
public sealed class SendReport(ReportPages reports, ProgressDesk desk, ReportStore store, PageResults pages, TimeProvider clock)
{
    [Function(nameof(SendReport))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "bao-cao/ho-so/{code}/{report}/gui")] HttpRequest request,
        string code,
        string report,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        var (visit, posted, page) = await reports.OpenAsync(request, code, cancellationToken);
        if (visit is null) return page!;
        if (visit.FollowUp.Asked(report, clock.GetUtcNow()) is not { } due) return await pages.NotFoundAsync(request);
        if (!WriteReport.MayWrite(visit, visit.FollowUp.Report(report))) return new SeeOther($"{visit.Address}/{report}");
        var problems = (await desk.KeepAsync(visit, due, posted, cancellationToken)).ToList();
        var kept = (await store.OfAsync(code, cancellationToken)).First(r => r.Id == report);
        if (kept.IsSent) return new SeeOther($"{visit.Address}/{report}");
        if (problems.Count == 0) problems.AddRange(await desk.SendAsync(visit, due, kept.Answers, client, cancellationToken));
        return problems.Count == 0 ? new SeeOther($"{visit.Address}?xong=report") : await desk.ShowAsync(request, visit, due, kept, problems, cancellationToken);
    }
}
