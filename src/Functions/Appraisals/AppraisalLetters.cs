using DanVanKheo.Access;
using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Evidence;
using DanVanKheo.Letters;
using DanVanKheo.Opinions;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;

namespace DanVanKheo.Appraisals;

/// <summary>Letters to appraisers, and to whoever decides on their sheets.</summary>
public sealed class AppraisalLetters(LetterDesk desk, StageStore stages, AssignmentStore assignments, DossierStore dossiers, EvidenceStore evidence, SheetDigests digests, AppraisalTables tables, StepUpStore codes, OrganisationDirectory directory, ProgrammeShelf programmes, TimeProvider clock)
{
    public async Task<Mail?> ComposeAsync(LetterKey key, CancellationToken cancellationToken)
    {
        var stage = new StageKey(key.Subject, key.Stage, key.Attempt);
        if (await stages.FindAsync(stage, cancellationToken) is not { Attempt: { IsOpen: true } attempt }) return null;
        var dossier = (await dossiers.GetAsync(key.Subject, cancellationToken)).Dossier;
        return key.Person.Length > 0
            ? await ToAppraiserAsync(key, attempt, dossier, cancellationToken)
            : await ToHolderAsync(key, attempt, dossier, cancellationToken);
    }

    /// <summary>Null when they have handed in or stepped aside meanwhile.</summary>
    private async Task<Mail?> ToAppraiserAsync(LetterKey key, StageAttempt attempt, Dossier dossier, CancellationToken cancellationToken)
    {
        if (await assignments.FindAsync(attempt.Key, key.Person, cancellationToken) is not { Seat: { IsOpen: true } seat }) return null;
        if (await digests.OthersAsync(key, cancellationToken) is not { } others) return null;
        var person = directory.Person(key.Person);
        var facts = Facts(key, attempt, dossier, person) with { Also = await AlsoAsync(others, cancellationToken), Files = (await evidence.OfAsync(dossier.Draft, cancellationToken)).Count, DraftKept = seat.SavedAt };
        if (programmes.Of(dossier).Route.Stage(key.Stage).Appraisal is { Blind: true }) facts = facts with { Name = "", Unit = "" };
        facts = key.Kind == LetterKind.AppraisalCode
            ? facts with { StepUpCode = await codes.MintAsync(StepUpSubjects.Appraisal(attempt.Key, person.Id), cancellationToken) }
            : facts with { Link = await desk.LinkAsync(Grant(AccessPurpose.Appraisal, attempt, person), "/tham-dinh/", cancellationToken) };
        return await desk.RenderAsync(key, person.Email, facts, directory.Person(attempt.Person).Email, cancellationToken);
    }

    /// <summary>One line for each other sheet: its dossier, and when it is due.</summary>
    private async Task<string> AlsoAsync(IReadOnlyList<StageKey> others, CancellationToken cancellationToken)
    {
        var lines = new List<string>();
        foreach (var key in others)
        {
            if (await stages.FindAsync(key, cancellationToken) is not { Attempt: { IsOpen: true } attempt }) continue;
            var dossier = (await dossiers.GetAsync(key.Dossier, cancellationToken)).Dossier;
            var name = programmes.Of(dossier).Route.Stage(key.Stage).Appraisal is { Blind: true } ? "" : $" {dossier.Name},";
            lines.Add($"{key.Dossier}:{name} hạn {VietnamTime.Date(attempt.Due.Day)}");
        }

        return string.Join('\n', lines);
    }

    private async Task<Mail?> ToHolderAsync(LetterKey key, StageAttempt attempt, Dossier dossier, CancellationToken cancellationToken)
    {
        var person = directory.Person(attempt.Person);
        var panel = (await tables.ForOpinionAsync(attempt, dossier, cancellationToken))!;
        var facts = Facts(key, attempt, dossier, person) with
        {
            Score = panel.Result?.Median,
            Sheets = panel.Sheets.Count,
            Link = await desk.LinkAsync(Grant(AccessPurpose.Opinion, attempt, person), "/y-kien/", cancellationToken),
        };
        return await desk.RenderAsync(key, person.Email, facts, null, cancellationToken);
    }

    private LetterFacts Facts(LetterKey key, StageAttempt attempt, Dossier dossier, Person person) => desk.About(dossier, desk.Facts(key.Kind, person.FullName)) with
    {
        Stage = StageKind.Appraisal,
        StageName = programmes.Of(dossier).Route.Stage(key.Stage).Name,
        Due = attempt.Due.Instant,
        Reminder = key.Number,
    };

    private AccessGrant Grant(AccessPurpose purpose, StageAttempt attempt, Person person) =>
        new(purpose, attempt.Dossier, person.Id, clock.GetUtcNow() + LetterDesk.FarEnd, attempt.Stage, attempt.Attempt);
}
