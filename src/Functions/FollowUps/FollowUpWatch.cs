using DanVanKheo.Dossiers;
using DanVanKheo.Letters;
using DanVanKheo.Opinions;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;

namespace DanVanKheo.FollowUps;

/// <summary>The letters a model in the making owes its submitter and its holder by now: reports asked for, findings to be remedied, retiring proposed.</summary>
public sealed class FollowUpWatch(FollowUpReader reader, Programme programme, OrganisationDirectory directory)
{
    public async Task<ContributionWatch> WatchAsync(StageAttempt attempt, Stage stage, Dossier dossier, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var followUp = await reader.ReadAsync(dossier, cancellationToken);
        var reports = stage.Kind == StageKind.AchievementReport ? Achievement(attempt, stage, now) : Progress(attempt, stage, followUp, now);
        var findings = followUp.Inspections.SelectMany(i => i.Findings).ToList();
        IEnumerable<LetterKey> remedies = findings.SelectMany(f => f.LettersBy(now, programme.Calendar).Select(n => Key(attempt, LetterKind.RemedyReminder, new ReportLetter(f.Number, n).Number)));
        return new([.. reports.Letters, .. remedies], findings.Select(f => f.NextLetter(now, programme.Calendar)).Append(reports.WakeAt).Min()) { People = [.. Concerned(dossier, followUp)] };
    }

    /// <summary>The submitter where they are an officer too, and who found something to mend.</summary>
    private IEnumerable<string> Concerned(Dossier dossier, FollowUp followUp) =>
        followUp.Inspections.Select(i => i.EnteredBy).Concat(directory.FindByEmail(dossier.ContactEmail) is { } own ? [own.Id] : []).Distinct(StringComparer.Ordinal);

    private ContributionWatch Progress(StageAttempt attempt, Stage stage, FollowUp followUp, DateTimeOffset now)
    {
        if (stage.Reports is not { } plan) return ContributionWatch.None;
        var watch = ReportWatch.Of(plan, followUp.Owed, followUp.Sent, now, programme.Calendar);
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
    private ContributionWatch Achievement(StageAttempt attempt, Stage stage, DateTimeOffset now)
    {
        var reminder = stage.Reminders.Due(attempt.Due, now, programme.Calendar);
        IEnumerable<LetterKey> reminders = reminder is null ? [] : [Key(attempt, LetterKind.ReportReminder, new ReportLetter(0, reminder.Number).Number)];
        return new([Key(attempt, LetterKind.ReportRequest, 0), .. reminders], stage.Reminders.Upcoming(attempt.Due, now, programme.Calendar)?.At);
    }

    private static LetterKey Key(StageAttempt attempt, LetterKind kind, int number) => new(attempt.Dossier, attempt.Stage, attempt.Attempt, kind, number);
}
