using DanVanKheo.Calendar;
using DanVanKheo.Registrations;
using DanVanKheo.Rules;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace DanVanKheo.FollowUps;

/// <summary>Shows the achievement report while it is written, checked, and once it was sent.</summary>
public sealed class AchievementPages(AchievementDesk desk, FollowUpViews views, PageResults pages, TimeProvider clock)
{
    /// <summary>The settings of the form, while the stage waits for it; null when there is nothing to write.</summary>
    public AchievementSettings? Open(ReportVisit visit) => visit.FollowUp.Achievement is { IsOpen: true } ? views.SettingsOf(visit.Dossier) : null;

    public async Task<IActionResult> FormAsync(HttpRequest request, ReportVisit visit, AchievementSettings settings, ProgressReport? report, IReadOnlyList<FieldProblem> problems, CancellationToken cancellationToken)
    {
        var (due, answers) = (visit.FollowUp.Achievement!.Due, report?.Answers ?? Answers.Empty);
        var view = new AchievementFormView(
            visit.AchievementAddress,
            visit.Address,
            visit.Dossier.Code.ToString(),
            visit.Dossier.Name,
            due.Instant,
            due.IsPast(clock.GetUtcNow()),
            settings,
            visit.FollowUp.Indicators,
            answers,
            await desk.FilesAsync(visit, cancellationToken),
            [.. AchievementRules.Owed(visit.FollowUp.Indicators, answers)],
            problems,
            visit.Nonce,
            report?.SavedAt);
        return await pages.ShowAsync<AchievementFormPage, AchievementFormView>(request, view, problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    public async Task<IActionResult> CheckAsync(HttpRequest request, ReportVisit visit, ProgressReport report, IReadOnlyList<FieldProblem> problems, CancellationToken cancellationToken)
    {
        var view = new AchievementCheckView(
            visit.AchievementAddress,
            visit.Address,
            visit.Dossier.Code.ToString(),
            visit.Dossier.Name,
            views.Achievement(visit.Dossier, visit.FollowUp, report, await desk.FilesAsync(visit, cancellationToken), LanguageSwitch.Of(request)),
            problems,
            request.Query["ma"] == "da-gui" ? visit.Dossier.ContactEmail : null,
            visit.FollowUp.Achievement is not { IsOpen: true },
            visit.Nonce);
        return await pages.ShowAsync<AchievementCheckPage, AchievementCheckView>(request, view, problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }
}
