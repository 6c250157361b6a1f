using System.Globalization;
using DanVanKheo.Calendar;
using DanVanKheo.Organisations;
using DanVanKheo.Periods;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Conferences;

/// <summary>POST /can-bo/so-ket/{period}/hoi-nghi/nhiem-vu: a task of the conclusion, with its unit, who answers for it, and its day. The unit is told by mail.</summary>
public sealed class GiveTask(ReportDeskPages desks, ConferencePages conferences, ConferenceStore store, ConferenceDesk desk, OrganisationDirectory directory, TimeProvider clock)
{
    [Function(nameof(GiveTask))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "can-bo/so-ket/{period}/hoi-nghi/nhiem-vu")] HttpRequest request, string period, CancellationToken cancellationToken)
    {
        var (visit, found, posted, page) = await desks.OpenAsync(request, period, cancellationToken);
        if (visit is null) return page!;
        var input = new TaskInput(VietnameseText.Normalise(posted["task"].ToString()), posted["unit"].ToString(), VietnameseText.NormaliseLine(posted["owner"].ToString()), VietnameseText.NormaliseLine(posted["due"].ToString()));
        var conference = (await store.FindAsync(period, cancellationToken))?.Conference;
        var problems = ConferenceRules.Check(input, conference, [.. directory.Units.Select(u => u.Id)], VietnamTime.Day(clock.GetUtcNow())).ToList();
        if (problems.Count == 0 && (!int.TryParse(posted["number"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number == 0 || !await desk.GiveAsync(conference!, number, input, visit.Person.Id, cancellationToken))) problems.Add(new("", "ChangedMeanwhile"));
        return problems.Count > 0 ? await conferences.ShowAsync(request, visit, found!, null, input, problems, cancellationToken) : new SeeOther(ConferencePages.AddressOf(period) + "?xong=task#nhiem-vu");
    }
}
