using DanVanKheo.Access;
using DanVanKheo.Dossiers;
using DanVanKheo.Letters;
using DanVanKheo.Opinions;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Replications;

namespace DanVanKheo.FollowUps;

/// <summary>Letters about what follows a registration. Null when what they ask for has been done meanwhile.</summary>
public sealed class FollowUpLetters(LetterDesk desk, DossierStore dossiers, StageStore stages, FollowUpReader reader, StepUpStore codes, OrganisationDirectory directory, ProgrammeShelf programmes, TimeProvider clock)
{
    public async Task<Mail?> ComposeAsync(LetterKey key, CancellationToken cancellationToken)
    {
        var dossier = (await dossiers.GetAsync(key.Subject, cancellationToken)).Dossier;
        var facts = desk.About(dossier, desk.Facts(key.Kind, dossier.SubjectName));
        if (key.Kind == LetterKind.ReplicationNotice) return await AdoptedAsync(key, dossier, facts, cancellationToken);
        if (key.Kind == LetterKind.ContinueLink) return await ToSubmitterAsync(key, dossier, facts, cancellationToken);
        if (await stages.FindAsync(new(key.Subject, key.Stage, key.Attempt), cancellationToken) is not { Attempt: { IsOpen: true } attempt }) return null;
        if (key.Kind == LetterKind.ReportCode)
        {
            facts = facts with { StepUpCode = await codes.MintAsync(StepUpSubjects.Achievement(attempt.Key), cancellationToken) };
            return await desk.RenderAsync(key, dossier.ContactEmail, facts, null, cancellationToken);
        }

        var followUp = await reader.ReadAsync(dossier, cancellationToken);
        if (key.Kind == LetterKind.RetirementProposed) return await ToHolderAsync(key, dossier, attempt, followUp, cancellationToken);
        var about = key.Kind == LetterKind.RemedyReminder ? AboutFinding(facts, followUp, ReportLetter.Of(key.Number)) : AboutReport(facts, dossier, attempt, followUp, ReportLetter.Of(key.Number));
        return about is null ? null : await ToSubmitterAsync(key, dossier, about, cancellationToken);
    }

    private LetterFacts? AboutReport(LetterFacts facts, Dossier dossier, StageAttempt attempt, FollowUp followUp, ReportLetter letter)
    {
        if (letter.About == 0) return facts with { Report = programmes.Of(dossier).Route.Stage(attempt.Stage).Name, Due = attempt.Due.Instant, Reminder = letter.Reminder };
        if (followUp.Owed.FirstOrDefault(d => d.Number == letter.About) is not { } due || followUp.Sent.ContainsKey(due.Id)) return null;
        return facts with { Report = ReportLines.NameOf(due, facts.Language), Due = due.Deadline.Instant, Reminder = letter.Reminder };
    }

    private static LetterFacts? AboutFinding(LetterFacts facts, FollowUp followUp, ReportLetter letter)
    {
        var finding = followUp.Inspections.SelectMany(i => i.Findings).FirstOrDefault(f => f.Number == letter.About);
        if (finding is not { State: FindingState.Open, Answer.Length: 0 }) return null;
        return facts with { Finding = finding.Text, Remedy = finding.Remedy, Due = finding.Due.Instant, Reminder = letter.Reminder };
    }

    private async Task<Mail> ToSubmitterAsync(LetterKey key, Dossier dossier, LetterFacts facts, CancellationToken cancellationToken)
    {
        AccessGrant grant = new(AccessPurpose.Report, dossier.Code.ToString(), Stage.Submitter, clock.GetUtcNow() + LetterDesk.FarEnd);
        facts = facts with { Link = await desk.LinkAsync(grant, "/bao-cao/", cancellationToken) };
        return await desk.RenderAsync(key, dossier.ContactEmail, facts, await OfficerAsync(dossier, cancellationToken), cancellationToken);
    }

    /// <summary>To who holds the stage now: the proposal asks a person, it decides nothing.</summary>
    private async Task<Mail?> ToHolderAsync(LetterKey key, Dossier dossier, StageAttempt attempt, FollowUp followUp, CancellationToken cancellationToken)
    {
        if (directory.FindPerson(attempt.Person) is not { } person) return null;
        var now = clock.GetUtcNow();
        var missing = followUp.Owed.Where(due => due.Standing(followUp.Report(due.Id)?.SentAt, now) == ReportStanding.Missing).ToList();
        if (missing.All(due => due.Number != key.Number)) return null;
        AccessGrant grant = new(AccessPurpose.Opinion, attempt.Dossier, person.Id, now + LetterDesk.FarEnd, attempt.Stage, attempt.Attempt);
        var facts = desk.About(dossier, desk.Facts(key.Kind, person.FullName)) with
        {
            Missed = string.Join('\n', missing.Select(due => ReportLines.NameOf(due, "vi"))),
            Link = await desk.LinkAsync(grant, "/y-kien/", cancellationToken),
        };
        return await desk.RenderAsync(key, person.Email, facts, dossier.ContactEmail, cancellationToken);
    }

    /// <summary>The key's person is the code of the dossier that takes the model up.</summary>
    private async Task<Mail?> AdoptedAsync(LetterKey key, Dossier origin, LetterFacts facts, CancellationToken cancellationToken)
    {
        var copy = (await dossiers.GetAsync(key.Person, cancellationToken)).Dossier;
        if (Lineage.Of(copy)?.Parent != origin.Code) return null;
        facts = facts with { Adopter = $"{directory.Organisation(copy.Unit).Name} ({copy.Code})", Link = desk.Address($"/ho-so/{copy.Code}") };
        return await desk.RenderAsync(key, origin.ContactEmail, facts, copy.ContactEmail, cancellationToken);
    }

    /// <summary>Who answers a submitter's reply: the officer of the current stage, else the owner of the reports.</summary>
    private async Task<string?> OfficerAsync(Dossier dossier, CancellationToken cancellationToken)
    {
        var stage = await stages.FindAsync(new(dossier.Code.ToString(), dossier.Stage, dossier.Attempt), cancellationToken);
        return (directory.FindPerson(stage?.Attempt.Person ?? "") ?? directory.Responsible("report-owner", directory.Bloc.Id)).Email;
    }
}
