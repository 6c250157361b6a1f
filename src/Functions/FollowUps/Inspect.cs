using System.Globalization;
using DanVanKheo.Audit;
using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Registrations;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.FollowUps;

/// <summary>GET|POST /can-bo/kiem-tra/{code}: an officer records a visit and what is to be mended, each by its day.</summary>
public sealed class Inspect(InspectionPages inspections, InspectionStore store, AuditLog audit, TimeProvider clock)
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
        var problems = InspectionRules.Check(input, VietnamTime.Day(visit.Dossier.SubmittedAt), VietnamTime.Day(clock.GetUtcNow()));
        if (problems.Count > 0) return await inspections.ShowAsync(request, visit, input, problems);
        var number = int.TryParse(posted["number"], NumberStyles.None, CultureInfo.InvariantCulture, out var shown) ? shown : visit.FollowUp.NextInspection;
        var inspection = Make(visit, input, number);
        // The second half of a double click finds its own record; another officer's record of the same number is another visit.
        var taken = visit.FollowUp.Inspections.FirstOrDefault(i => i.Number == number);
        if (taken is not null && IsSame(taken, inspection)) return new SeeOther(visit.Address);
        if (taken is not null || !await store.TryAddAsync(visit.Dossier.Code.ToString(), inspection, cancellationToken)) return await inspections.ShowAsync(request, visit, input, [new("", "ChangedMeanwhile")]);
        await RecordAsync(visit, inspection, client, cancellationToken);
        return new SeeOther(visit.Address);
    }

    private static bool IsSame(Inspection one, Inspection other) => (one.Day, one.Team, one.Conclusion) == (other.Day, other.Team, other.Conclusion);

    private async Task RecordAsync(InspectionVisit visit, Inspection inspection, DurableTaskClient client, CancellationToken cancellationToken)
    {
        var dossier = visit.Dossier;
        await audit.WriteAsync(dossier.Code.ToString(), $"inspection|{inspection.Number}", visit.Staff.Person.Id, "signed in", "Inspected", $"{inspection.Number}: {inspection.Findings.Count}", cancellationToken);
        if (!dossier.IsClosed) await client.RaiseEventAsync(new Opinions.StageKey(dossier.Code.ToString(), dossier.Stage, dossier.Attempt).InstanceId, DossierEvents.OpinionGiven, "", cancellationToken);
    }

    private Inspection Make(InspectionVisit visit, InspectionInput input, int number)
    {
        FieldRules.TryDate(input.Day, out var day);
        return new(number, day, input.Team, Enum.Parse<InspectionSubject>(input.Subject), input.Conclusion, visit.Staff.Person.Id, clock.GetUtcNow(), InspectionRules.Findings(input, number, visit.FollowUp.LastFinding));
    }

    private static InspectionInput Read(IFormCollection posted)
    {
        return new(Line("day"), Text("team"), Line("subject"), Text("conclusion"), [.. Enumerable.Range(0, InspectionInput.MostFindings).Select(n => new FindingInput(Text($"text_{n}"), Text($"remedy_{n}"), Line($"due_{n}")))]);

        string Line(string field) => VietnameseText.NormaliseLine(posted[field].ToString());
        string Text(string field) => VietnameseText.Normalise(posted[field].ToString());
    }
}
