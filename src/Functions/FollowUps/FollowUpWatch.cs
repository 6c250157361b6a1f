using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Letters;
using DanVanKheo.Opinions;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;

namespace DanVanKheo.FollowUps;

/// <summary>The letters a model in the making owes its submitter and its holder by now: reports asked for, findings to be remedied, retiring proposed.</summary>
public sealed class FollowUpWatch(FollowUpReader reader, ProgrammeShelf programmes, OrganisationDirectory directory)
{
    public async Task<ContributionWatch> WatchAsync(StageAttempt attempt, Stage stage, Dossier dossier, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var followUp = await reader.ReadAsync(dossier, cancellationToken);
        var reports = stage.Kind == StageKind.AchievementReport ? Achievement(attempt, stage, programmes.Of(dossier).Calendar, now) : Progress(attempt, stage, programmes.Of(dossier).Calendar, followUp, now);
        var findings = followUp.Inspections.SelectMany(i => i.Findings).ToList();
        IEnumerable<LetterKey> remedies = findings.SelectMany(f => f.LettersBy(now, programmes.Of(dossier).Calendar).Select(n => Key(attempt, LetterKind.RemedyReminder, new ReportLetter(f.Number, n).Number)));
        return new([.. reports.Letters, .. remedies], findings.Select(f => f.NextLetter(now, programmes.Of(dossier).Calendar)).Append(reports.WakeAt).Min()) { People = [.. Concerned(dossier, followUp)] };
    }

    /// <summary>The submitter where they are an officer too, and who found something to mend.</summary>
    private IEnumerable<string> Concerned(Dossier dossier, FollowUp followUp) =>
        followUp.Inspections.Select(i => i.EnteredBy).Concat(directory.FindByEmail(dossier.ContactEmail) is { } own ? [own.Id] : []).Distinct(StringComparer.Ordinal);

    private static ContributionWatch Progress(StageAttempt attempt, Stage stage, WorkingCalendar calendar, FollowUp followUp, DateTimeOffset now)
    {
        if (stage.Reports is not { } plan) return ContributionWatch.None;
        var watch = ReportWatch.Of(plan, followUp.Owed, followUp.Sent, now, calendar);
        IEnumerable<LetterKey> retirement = watch.RetirementAfter is { } missed ? [Key(attempt, LetterKind.RetirementProposed, missed.Number)] : [];
        return new(
            [
                .. watch.Requests.Select(due => Key(attempt, LetterKind.ReportRequest, new ReportLetter(due.Number, 0).Number)),
                .. watch.Reminders.Select(r => Key(attempt, LetterKind.ReportReminder, r.Number)),
                .. retirement,
            ],
            watch.WakeAt);
    }

    /// <summary>The stage's own reminders, to the submitter instead of an officer.</summary>
    private static ContributionWatch Achievement(StageAttempt attempt, Stage stage, WorkingCalendar calendar, DateTimeOffset now)
    {
        var reminder = stage.Reminders.Due(attempt.Due, now, calendar);
        IEnumerable<LetterKey> reminders = reminder is null ? [] : [Key(attempt, LetterKind.ReportReminder, new ReportLetter(0, reminder.Number).Number)];
        return new([Key(attempt, LetterKind.ReportRequest, 0), .. reminders], stage.Reminders.Upcoming(attempt.Due, now, calendar)?.At);
    }

    private static LetterKey Key(StageAttempt attempt, LetterKind kind, int number) => new(attempt.Dossier, attempt.Stage, attempt.Attempt, kind, number);
}
