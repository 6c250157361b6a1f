using System.Globalization;
using DanVanKheo.Periods;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Conferences;

/// <summary>POST /can-bo/so-ket/{period}/hoi-nghi/nhiem-vu/{number}: the office notes how a task stands.</summary>
public sealed class AnswerTask(ReportDeskPages desks, ConferencePages conferences, ConferenceStore store, ConferenceDesk desk, PageResults pages)
{
    [Function(nameof(AnswerTask))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "can-bo/so-ket/{period}/hoi-nghi/nhiem-vu/{number}")] HttpRequest request, string period, string number, CancellationToken cancellationToken)
    {
        var (visit, found, posted, page) = await desks.OpenAsync(request, period, cancellationToken);
        if (visit is null) return page!;
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var asked) || await store.FindTaskAsync(period, asked, cancellationToken) is not { } task) return await pages.NotFoundAsync(request);
        var (answer, result) = Read(posted, asked);
        if (ConferenceRules.Check(asked, answer, result) is { Count: > 0 } problems) return await conferences.ShowAsync(request, visit, found!, null, new(), problems, cancellationToken);
        await desk.AnswerAsync(task, answer!.Value, result, visit.Person.Id, "staff", cancellationToken);
        return new SeeOther(ConferencePages.AddressOf(period) + "?xong=answer#nhiem-vu");
    }

    /// <summary>Null where nothing was chosen.</summary>
    public static (DoneAnswer? Answer, string Result) Read(IFormCollection posted, int number) => (
        Enum.TryParse<DoneAnswer>(posted[$"answer_{number}"], out var answer) && Enum.IsDefined(answer) ? answer : null,
        VietnameseText.Normalise(posted[$"result_{number}"].ToString()));
}
