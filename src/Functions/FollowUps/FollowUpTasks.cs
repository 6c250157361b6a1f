using DanVanKheo.Dossiers;
using DanVanKheo.Opinions;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Staff;

namespace DanVanKheo.FollowUps;

/// <summary>What a model in the making asks of an officer: reports of their own model, reports that have not come, remedies to look at.</summary>
public sealed class FollowUpTasks(FollowUpReader reader, ProgrammeShelf programmes, OrganisationDirectory directory, TimeProvider clock)
{
    public async Task<IReadOnlyList<WorkItem>> OfAsync(Person person, Dossier dossier, StageAttempt attempt, CancellationToken cancellationToken)
    {
        var followUp = await reader.ReadAsync(dossier, cancellationToken);
        var own = string.Equals(person.Email, dossier.ContactEmail, StringComparison.OrdinalIgnoreCase);
        return [.. Reports(attempt, dossier, followUp, own, attempt.IsAsked(person.Id)), .. MayInspect(person, dossier) ? Remedies(attempt, dossier, followUp) : []];
    }

    private IEnumerable<WorkItem> Reports(StageAttempt attempt, Dossier dossier, FollowUp followUp, bool own, bool holds)
    {
        var now = clock.GetUtcNow();
        if (own && programmes.Of(dossier).Route.Stage(attempt.Stage).Kind == StageKind.AchievementReport) yield return new(WorkKind.Report, dossier, attempt, attempt.Due);
        foreach (var due in followUp.Owed)
        {
            var standing = due.Standing(followUp.Report(due.Id)?.SentAt, now);
            if (own && standing is ReportStanding.Open or ReportStanding.Overdue or ReportStanding.Missing) yield return new(WorkKind.Report, dossier, attempt, due.Deadline, ReportLines.NameOf(due, "vi"));
            else if (holds && standing is ReportStanding.Overdue or ReportStanding.Missing) yield return new(WorkKind.ReportOverdue, dossier, attempt, due.Deadline, ReportLines.NameOf(due, "vi"));
        }
    }

    /// <summary>Answered, and nobody has looked; or its day has passed.</summary>
    private IEnumerable<WorkItem> Remedies(StageAttempt attempt, Dossier dossier, FollowUp followUp) => followUp.Inspections
        .SelectMany(i => i.Findings)
        .Where(f => f.State == FindingState.Open && (f.Answer.Length > 0 || f.Due.IsPast(clock.GetUtcNow())))
        .Select(f => new WorkItem(WorkKind.Remedy, dossier, attempt, f.Due, f.Text));

    private bool MayInspect(Person person, Dossier dossier) => InspectionPages.Roles.Any(role => directory.Holds(person.Id, role, dossier.Unit));
}
