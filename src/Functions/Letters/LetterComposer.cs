using DanVanKheo.Access;
using DanVanKheo.Calendar;
using DanVanKheo.Commendations;
using DanVanKheo.Dossiers;
using DanVanKheo.Evidence;
using DanVanKheo.Hosting;
using DanVanKheo.Opinions;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using DanVanKheo.Staff;
using DanVanKheo.Storage;
using Microsoft.Extensions.Options;

namespace DanVanKheo.Letters;

/// <summary>
/// Writes a letter from its key and the rows as they are now. Links and codes are made here, at the moment of sending,
/// so that no row, no history and no log ever holds one. Null when the letter is no longer needed.
/// </summary>
public sealed class LetterComposer(
    DossierStore dossiers,
    DraftStore drafts,
    StageStore stages,
    EvidenceStore evidence,
    StaffLetters staff,
    DecisionStore decisions,
    GrantStore grants,
    StepUpStore codes,
    OrganisationDirectory directory,
    Programme programme,
    LetterRenderer renderer,
    LetterWriter writer,
    TimeProvider clock,
    IOptions<AppOptions> options)
{
    /// <summary>Links to a dossier live as long as the stage; this is only the far end.</summary>
    private static readonly TimeSpan OpinionLink = TimeSpan.FromDays(180);

    public async Task<Mail?> ComposeAsync(LetterKey key, CancellationToken cancellationToken) => key.Kind switch
    {
        LetterKind.DraftSaved or LetterKind.SubmissionCode => await ToDraftAsync(key, cancellationToken),
        LetterKind.OpinionRequest or LetterKind.OpinionReminder or LetterKind.OpinionCode => await ToApproverAsync(key, cancellationToken),
        LetterKind.SignInCode => await staff.ComposeAsync(key, cancellationToken),
        LetterKind.SummaryReady => await ToReportOwnerAsync(key, cancellationToken),
        _ => await ToSubmitterAsync(key, cancellationToken),
    };

    private async Task<Mail?> ToDraftAsync(LetterKey key, CancellationToken cancellationToken)
    {
        if (await drafts.FindAsync(key.Subject, cancellationToken) is not { } draft || !draft.Answers.Has("email")) return null;
        var facts = Facts(key.Kind, draft.Answers["subjectName"]) with { Name = draft.Answers["name"], Code = draft.Dossier ?? "" };
        facts = key.Kind == LetterKind.SubmissionCode
            ? facts with { StepUpCode = await codes.MintAsync(StepUpSubjects.Submission(draft.Id), cancellationToken) }
            : facts with { Link = await DraftLinkAsync(draft.Id, cancellationToken), LinkExpires = clock.GetUtcNow() + Draft.Kept };
        return await RenderAsync(key, draft.Answers["email"], facts, null, cancellationToken);
    }

    private async Task<Mail?> ToApproverAsync(LetterKey key, CancellationToken cancellationToken)
    {
        var stage = new StageKey(key.Subject, key.Stage, key.Attempt);
        if (await stages.FindAsync(stage, cancellationToken) is not { Attempt: { IsOpen: true } attempt }) return null;
        var dossier = (await dossiers.GetAsync(key.Subject, cancellationToken)).Dossier;
        var person = directory.Person(attempt.Person);
        var facts = About(dossier, Facts(key.Kind, person.FullName)) with
        {
            Stage = programme.Route.Stage(key.Stage).Kind,
            StageName = programme.Route.Stage(key.Stage).Name,
            Due = attempt.Due.Instant,
            Reminder = key.Number,
            Summary = dossier.Answers["target"],
            Files = (await evidence.OfAsync(dossier.Draft, cancellationToken)).Count,
        };
        facts = key.Kind == LetterKind.OpinionCode
            ? facts with { StepUpCode = await codes.MintAsync(StepUpSubjects.Opinion(stage, person.Id), cancellationToken) }
            : facts with { Link = await OpinionLinkAsync(stage, person.Id, cancellationToken) };
        return await RenderAsync(key, person.Email, facts, dossier.ContactEmail, cancellationToken);
    }

    private async Task<Mail?> ToSubmitterAsync(LetterKey key, CancellationToken cancellationToken)
    {
        var dossier = (await dossiers.GetAsync(key.Subject, cancellationToken)).Dossier;
        var facts = About(dossier, Facts(key.Kind, dossier.SubjectName));
        if (key.Stage.Length > 0) facts = await WithOpinionAsync(facts, new(key.Subject, key.Stage, key.Attempt), cancellationToken);
        facts = facts with
        {
            Link = key.Kind switch
            {
                LetterKind.Returned => await DraftLinkAsync(dossier.Draft, cancellationToken),
                LetterKind.Commendation => await CertificateLinkAsync(dossier, cancellationToken),
                _ => options.Value.Link($"/ho-so/{dossier.Code}"),
            },
        };
        if (key.Kind == LetterKind.Commendation) facts = await WithDecisionAsync(facts, dossier, cancellationToken);
        return await RenderAsync(key, dossier.ContactEmail, facts, directory.Responsible("commendation-officer", dossier.Unit).Email, cancellationToken);
    }

    private async Task<Mail?> ToReportOwnerAsync(LetterKey key, CancellationToken cancellationToken)
    {
        var owner = directory.Responsible("report-owner", directory.Bloc.Id);
        var token = await grants.IssueAsync(new(AccessPurpose.Summary, key.Subject, owner.Id, clock.GetUtcNow() + OpinionLink), cancellationToken);
        var facts = Facts(key.Kind, owner.FullName) with { Period = key.Subject, Link = options.Value.Link($"/so-ket/{token}") };
        return await RenderAsync(key, owner.Email, facts, null, cancellationToken);
    }

    private LetterFacts Facts(LetterKind kind, string recipient) => new(kind, recipient, directory.Bloc.Name);

    private LetterFacts About(Dossier dossier, LetterFacts facts) => facts with
    {
        Code = dossier.Code.ToString(),
        Name = dossier.Name,
        Unit = directory.Organisation(dossier.Unit).Name,
    };

    private async Task<LetterFacts> WithOpinionAsync(LetterFacts facts, StageKey stage, CancellationToken cancellationToken)
    {
        facts = facts with { StageName = programme.Route.Stage(stage.Stage).Name, Stage = programme.Route.Stage(stage.Stage).Kind };
        if (await stages.FindAsync(stage, cancellationToken) is not { Attempt.Opinion: { } opinion }) return facts;
        var person = directory.Person(opinion.Person);
        return facts with { Reason = opinion.Reason, Person = $"{person.FullName}, {person.Position}" };
    }

    private async Task<LetterFacts> WithDecisionAsync(LetterFacts facts, Dossier dossier, CancellationToken cancellationToken)
    {
        if (await decisions.OfAsync(dossier.Code.ToString(), cancellationToken) is not { } decision) return facts;
        var award = programme.Awards.First(a => a.Id == decision.Terms.Award);
        return facts with { Award = award.Name.Vi, DecisionNumber = decision.FullNumber, DecisionDate = decision.Terms.Date };
    }

    private async Task<string> CertificateLinkAsync(Dossier dossier, CancellationToken cancellationToken) =>
        options.Value.Link($"/giay-khen/{(await decisions.OfAsync(dossier.Code.ToString(), cancellationToken))?.Certificate}");

    private async Task<string> DraftLinkAsync(string draft, CancellationToken cancellationToken)
    {
        var token = await grants.IssueAsync(new(AccessPurpose.Registration, draft, "submitter", clock.GetUtcNow() + Draft.Kept), cancellationToken);
        return options.Value.Link($"/dang-ky/tiep/{token}");
    }

    private async Task<string> OpinionLinkAsync(StageKey stage, string person, CancellationToken cancellationToken)
    {
        var token = await grants.IssueAsync(new(AccessPurpose.Opinion, stage.Dossier, person, clock.GetUtcNow() + OpinionLink, stage.Stage, stage.Attempt), cancellationToken);
        return options.Value.Link($"/y-kien/{token}");
    }

    private async Task<Mail> RenderAsync(LetterKey key, string to, LetterFacts facts, string? replyTo, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var letter = writer.Write(facts);
        var (html, text) = await renderer.RenderAsync(letter);
        return new(key, to, facts.Recipient, replyTo, letter.Subject, text, html);
    }
}
