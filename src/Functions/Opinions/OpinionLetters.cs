using DanVanKheo.Access;
using DanVanKheo.Appraisals;
using DanVanKheo.Dossiers;
using DanVanKheo.Evidence;
using DanVanKheo.Letters;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;

namespace DanVanKheo.Opinions;

/// <summary>Letters to the people who must answer a stage.</summary>
public sealed class OpinionLetters(LetterDesk desk, StageStore stages, DossierStore dossiers, EvidenceStore evidence, AppraisalTables appraisals, StepUpStore codes, OrganisationDirectory directory, ProgrammeShelf programmes, TimeProvider clock)
{
    public async Task<Mail?> ComposeAsync(LetterKey key, CancellationToken cancellationToken)
    {
        var stage = new StageKey(key.Subject, key.Stage, key.Attempt);
        if (await stages.FindAsync(stage, cancellationToken) is not { Attempt: { IsOpen: true } attempt }) return null;
        var holder = key.Person.Length == 0 ? attempt.Holders[0] : attempt.Holders.FirstOrDefault(h => h.Person == key.Person);
        // Handed over meanwhile: the letter to the one who had it is no longer needed.
        if (holder is null || directory.FindPerson(holder.Person) is not { } person) return null;
        var dossier = (await dossiers.GetAsync(key.Subject, cancellationToken)).Dossier;
        var panel = await appraisals.ForOpinionAsync(attempt, dossier, cancellationToken);
        var facts = desk.About(dossier, desk.Facts(key.Kind, person.FullName)) with
        {
            Stage = programmes.Of(dossier).Route.Stage(key.Stage).Kind,
            StageName = programmes.Of(dossier).Route.Stage(key.Stage).Name,
            Due = attempt.Due.Instant,
            Reminder = key.Number,
            InPlaceOf = InPlaceOf(holder, attempt),
            Summary = dossier.Answers["target"],
            Files = (await evidence.OfAsync(dossier.Draft, cancellationToken)).Count,
            Score = panel?.Result?.Median,
            Sheets = panel?.Sheets.Count ?? 0,
        };
        facts = key.Kind == LetterKind.OpinionCode
            ? facts with { StepUpCode = await codes.MintAsync(StepUpSubjects.Opinion(stage, person.Id), cancellationToken) }
            : facts with { Link = await desk.LinkAsync(Grant(stage, person.Id), "/y-kien/", cancellationToken) };
        return await desk.RenderAsync(key, person.Email, facts, dossier.ContactEmail, cancellationToken);
    }

    private AccessGrant Grant(StageKey stage, string person) =>
        new(AccessPurpose.Opinion, stage.Dossier, person, clock.GetUtcNow() + LetterDesk.FarEnd, stage.Stage, stage.Attempt);

    /// <summary>Whom the reader stands in for; for a rung of the ladder, who has not answered.</summary>
    private string InPlaceOf(Holder holder, StageAttempt attempt) => holder.As switch
    {
        HolderRole.Responsible => "",
        HolderRole.Escalated => directory.Person(attempt.Person).FullName,
        _ => directory.Person(holder.InPlaceOf).FullName,
    };
}
