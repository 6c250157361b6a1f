using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.FollowUps;

/// <summary>GET|POST /bao-cao/ho-so/{code}/{report}: one progress report. The POST keeps what was typed and the files, and judges nothing.</summary>
public sealed class WriteReport(ReportPages reports, ProgressDesk desk, ReportStore store, PageResults pages, TimeProvider clock)
{
    [Function(nameof(WriteReport))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "bao-cao/ho-so/{code}/{report}")] HttpRequest request, string code, string report, CancellationToken cancellationToken)
    {
        var (visit, posted, page) = await reports.OpenAsync(request, code, cancellationToken);
        if (visit is null) return page!;
        if (visit.FollowUp.Asked(report, clock.GetUtcNow()) is not { } due) return await pages.NotFoundAsync(request);
        var held = visit.FollowUp.Report(report);
        if (!FormPost.IsPost(request)) return MayRead(visit, held) ? await desk.ShowAsync(request, visit, due, held, [], cancellationToken) : new SeeOther(visit.Address);
        if (!MayWrite(visit, held)) return new SeeOther($"{visit.Address}/{report}");
        var problems = await desk.KeepAsync(visit, due, posted, cancellationToken);
        if (problems.Count == 0) return new SeeOther($"{visit.Address}/{report}");
        var kept = (await store.OfAsync(code, cancellationToken)).FirstOrDefault(r => r.Id == report);
        return await desk.ShowAsync(request, visit, due, kept, problems, cancellationToken);
    }

    /// <summary>Late is no reason to refuse; only the end of the stage is.</summary>
    internal static bool MayWrite(ReportVisit visit, ProgressReport? held) => held is not { IsSent: true } && visit.FollowUp.Implementation is { IsOpen: true };

    private static bool MayRead(ReportVisit visit, ProgressReport? held) => held is { IsSent: true } || MayWrite(visit, held);
}
