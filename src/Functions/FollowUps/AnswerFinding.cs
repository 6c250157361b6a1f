using System.Globalization;
using DanVanKheo.Audit;
using DanVanKheo.Registrations;
using DanVanKheo.Rules;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.FollowUps;

/// <summary>POST /bao-cao/ho-so/{code}/khac-phuc/{number}: the submitter says what was remedied. The finding stays open until an officer has looked.</summary>
public sealed class AnswerFinding(ReportPages reports, InspectionStore inspections, AuditLog audit, TimeProvider clock)
{
    private const int ShortestAnswer = 10;

    [Function(nameof(AnswerFinding))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "bao-cao/ho-so/{code}/khac-phuc/{number}")] HttpRequest request, string code, string number, CancellationToken cancellationToken)
    {
        var (visit, posted, page) = await reports.OpenAsync(request, code, cancellationToken);
        if (visit is null) return page!;
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var finding)) return new SeeOther(visit.Address);
        var field = $"answer_{finding}";
        var answer = VietnameseText.Normalise(posted[field].ToString());
        var problem = await TakeAsync(code, finding, field, answer, cancellationToken);
        return problem is null ? new SeeOther($"{visit.Address}?xong=answer") : await reports.HomeAsync(request, visit, new Dictionary<string, string> { [field] = answer }, [problem], cancellationToken);
    }

    private async Task<FieldProblem?> TakeAsync(string code, int number, string field, string answer, CancellationToken cancellationToken)
    {
        if (answer.Length < ShortestAnswer) return new(field, "TooShort", ShortestAnswer, answer.Length);
        if (answer.Length > FieldRules.LongestText) return new(field, "TooLong", FieldRules.LongestText, answer.Length);
        var now = clock.GetUtcNow();
        if (!await inspections.ChangeAsync(code, number, f => f.Answer.Length == 0 || f.Answer == answer ? f with { Answer = answer, AnsweredAt = now } : null, cancellationToken)) return new("", "FindingClosed");
        await audit.WriteAsync(code, $"remedy|{number}", "submitter", "link", "RemedyReported", $"{number}", cancellationToken);
        return null;
    }
}
