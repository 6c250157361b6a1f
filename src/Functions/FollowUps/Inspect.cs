using System.Globalization;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.FollowUps;

/// <summary>GET|POST /can-bo/kiem-tra/{code}: an officer records a visit and what is to be mended, each by its day.</summary>
public sealed class Inspect(InspectionPages inspections, InspectionDesk desk)
{
    [Function(nameof(Inspect))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "can-bo/kiem-tra/{code}")] HttpRequest request,
        string code,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        var (visit, posted, page) = await inspections.OpenAsync(request, code, cancellationToken);
        if (visit is null) return page!;
        if (!FormPost.IsPost(request)) return await inspections.ShowAsync(request, visit, new(), []);
        var input = Read(posted);
        var number = int.TryParse(posted["number"], NumberStyles.None, CultureInfo.InvariantCulture, out var shown) ? shown : visit.FollowUp.NextInspection;
        var problems = await desk.RecordAsync(visit.Dossier, visit.FollowUp, input, number, visit.Staff.Person.Id, client, cancellationToken);
        return problems.Count > 0 ? await inspections.ShowAsync(request, visit, input, problems) : new SeeOther(visit.Address);
    }

    private static InspectionInput Read(IFormCollection posted)
    {
        return new(Line("day"), Text("team"), Line("subject"), Text("conclusion"), [.. Enumerable.Range(0, InspectionInput.MostFindings).Select(n => new FindingInput(Text($"text_{n}"), Text($"remedy_{n}"), Line($"due_{n}")))]);

        string Line(string field) => VietnameseText.NormaliseLine(posted[field].ToString());
        string Text(string field) => VietnameseText.Normalise(posted[field].ToString());
    }
}
