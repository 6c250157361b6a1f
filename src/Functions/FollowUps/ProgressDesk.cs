using DanVanKheo.Audit;
using DanVanKheo.Dossiers;
using DanVanKheo.Opinions;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using DanVanKheo.Rules;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.FollowUps;

/// <summary>Takes a progress report: keep what was typed, check, write, audit, then hint. In this order.</summary>
public sealed class ProgressDesk(ReportStore reports, FollowUpFiles files, AuditLog audit, PageResults pages, TimeProvider clock)
{
    /// <summary>Keeps the form and its files as they are; problems are those of the files.</summary>
    public async Task<IReadOnlyList<FieldProblem>> KeepAsync(ReportVisit visit, ReportDue due, IFormCollection posted, CancellationToken cancellationToken)
    {
        var step = new FormStep("", new("", ""), [.. ProgressRules.Fields(visit.FollowUp.Indicators)]);
        var answers = Answers.Empty.With(TypedAnswers.Of(step, posted));
        if (!await reports.KeepAsync(visit.Dossier.Code.ToString(), due.Id, answers, cancellationToken)) return [new("", "ReportSent")];
        return await files.KeepAsync(visit.Dossier, due.Id, posted, cancellationToken);
    }

    /// <summary>Sends the report as it was kept. Empty when it is sent now, by this click or the one before.</summary>
    public async Task<IReadOnlyList<FieldProblem>> SendAsync(ReportVisit visit, ReportDue due, Answers answers, DurableTaskClient client, CancellationToken cancellationToken)
    {
        var problems = ProgressRules.Check(visit.FollowUp.Indicators, answers, [.. (await FilesAsync(visit, due, cancellationToken)).Select(f => f.Reference)]);
        if (problems.Count > 0) return problems;
        var code = visit.Dossier.Code.ToString();
        await reports.SendAsync(code, due.Id, cancellationToken);
        await audit.WriteAsync(code, $"report|{due.Id}", "submitter", "link", "ReportSent", due.Id, cancellationToken);
        if (visit.FollowUp.Implementation is { IsOpen: true } stage) await client.RaiseEventAsync(stage.Key.InstanceId, DossierEvents.OpinionGiven, "", cancellationToken);
        return [];
    }

    public async Task<IActionResult> ShowAsync(HttpRequest request, ReportVisit visit, ReportDue due, ProgressReport? report, IReadOnlyList<FieldProblem> problems, CancellationToken cancellationToken)
    {
        var view = new ProgressReportView(
            $"{visit.Address}/{due.Id}",
            visit.Address,
            visit.Dossier.Code.ToString(),
            visit.Dossier.Name,
            ReportLines.NameOf(due, LanguageSwitch.Of(request)),
            due.Deadline.Instant,
            due.Deadline.IsPast(report?.SentAt ?? clock.GetUtcNow()),
            report?.SentAt,
            visit.FollowUp.Indicators,
            report?.Answers ?? Answers.Empty,
            await FilesAsync(visit, due, cancellationToken),
            problems,
            visit.Nonce,
            report?.SavedAt);
        return await pages.ShowAsync<ProgressReportPage, ProgressReportView>(request, view, problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    private Task<IReadOnlyList<CitedFile>> FilesAsync(ReportVisit visit, ReportDue due, CancellationToken cancellationToken) =>
        files.OfAsync(visit.Dossier, visit.FollowUp.Reports.Select(r => r.Id).Append(due.Id).Distinct(), cancellationToken);
}
