using System.Globalization;
using DanVanKheo.Rules;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.FollowUps;

/// <summary>POST /can-bo/kiem-tra/{code}/noi-dung/{number}: an officer saw the remedy, or takes the finding back.</summary>
public sealed class CloseFinding(InspectionPages inspections, InspectionDesk desk)
{
    [Function(nameof(CloseFinding))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "can-bo/kiem-tra/{code}/noi-dung/{number}")] HttpRequest request, string code, string number, CancellationToken cancellationToken)
    {
        var (visit, posted, page) = await inspections.OpenAsync(request, code, cancellationToken);
        if (visit is null) return page!;
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var finding)) return new SeeOther(visit.Address);
        var field = $"state_{finding}";
        if (!Enum.TryParse<FindingState>(posted[field], out var state) || state is not (FindingState.Remedied or FindingState.Withdrawn)) return await inspections.ShowAsync(request, visit, new(), [Missing(visit, finding, field)]);
        await desk.CloseAsync(visit.Dossier, finding, state, visit.Staff.Person.Id, cancellationToken);
        return new SeeOther(visit.Address);
    }

    /// <summary>The sentence leads to the question, if that is still asked.</summary>
    private static FieldProblem Missing(InspectionVisit visit, int number, string field) =>
        visit.FollowUp.Inspections.SelectMany(i => i.Findings).Any(f => f.Number == number && f.State == FindingState.Open) ? new(field, "ChoiceMissing") : new("", "FindingClosed");
}
