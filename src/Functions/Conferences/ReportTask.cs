using System.Globalization;
using DanVanKheo.Periods;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Conferences;

/// <summary>POST /don-vi/ky/{period}/{unit}/nhiem-vu/{number}: a unit says how its task stands, on the page of its report.</summary>
public sealed class ReportTask(UnitReportPages unitPages, ConferenceStore store, ConferenceDesk desk, PageResults pages)
{
    [Function(nameof(ReportTask))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "don-vi/ky/{period}/{unit}/nhiem-vu/{number}")] HttpRequest request, string period, string unit, string number, CancellationToken cancellationToken)
    {
        var (visit, posted, page) = await unitPages.OpenAsync(request, period, unit, cancellationToken);
        if (visit is null) return page!;
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var asked) || await store.FindTaskAsync(period, asked, cancellationToken) is not { } task || task.Unit != unit) return await pages.NotFoundAsync(request);
        var (answer, result) = AnswerTask.Read(posted, asked);
        if (ConferenceRules.Check(asked, answer, result) is { Count: > 0 } problems) return await unitPages.ShowAsync(request, visit, null, problems, cancellationToken, task with { Answer = answer ?? DoneAnswer.NotReported, Result = result });
        await desk.AnswerAsync(task, answer!.Value, result, visit.Person.Id, "link", cancellationToken);
        return new SeeOther(UnitReportPages.AddressOf(period, unit) + "?xong=answer#nhiem-vu");
    }
}
