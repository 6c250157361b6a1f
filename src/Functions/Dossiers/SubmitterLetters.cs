using DanVanKheo.Appraisals;
using DanVanKheo.Commendations;
using DanVanKheo.Letters;
using DanVanKheo.Opinions;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Revisions;

namespace DanVanKheo.Dossiers;

/// <summary>Letters to the submitter: the receipt, and every outcome with its reason; outcomes to the co-owners too, whose id is the key's person.</summary>
public sealed class SubmitterLetters(LetterDesk desk, DossierStore dossiers, StageStore stages, DecisionStore decisions, AppraisalTables appraisals, OrganisationDirectory directory, ProgrammeShelf programmes)
{
    public async Task<Mail?> ComposeAsync(LetterKey key, CancellationToken cancellationToken)
    {
        var dossier = (await dossiers.GetAsync(key.Subject, cancellationToken)).Dossier;
        // A co-owner who was taken off meanwhile.
        if (dossier.AddressOf(key.Person) is not { } address) return null;
        var facts = desk.About(dossier, desk.Facts(key.Kind, dossier.SubjectName));
        if (key.Stage.Length > 0) facts = await WithOpinionAsync(facts, dossier, new(key.Subject, key.Stage, key.Attempt), cancellationToken);
        facts = key.Kind switch
        {
            LetterKind.Reopened => facts with { Reason = dossier.ReopenReason, Person = "", Link = desk.Address($"/ho-so/{dossier.Code}") },
            LetterKind.WithdrawalConfirmed => facts with { Reason = dossier.WithdrawalReason, Person = "", Link = desk.Address($"/ho-so/{dossier.Code}") },
            LetterKind.Returned => facts with { Link = await desk.DraftLinkAsync(dossier, key.Person, cancellationToken) },
            LetterKind.EnteredForYou => facts with { Person = directory.FindPerson(dossier.EnteredBy) is { } officer ? $"{officer.FullName}, {officer.Position}" : "", Link = await desk.DraftLinkAsync(dossier, "", cancellationToken), LinkExpires = desk.DraftKept(dossier) },
            LetterKind.Commendation => await WithDecisionAsync(facts, dossier, cancellationToken),
            _ => facts with { Link = desk.Address($"/ho-so/{dossier.Code}") },
        };
        return await desk.RenderAsync(key, address, facts, directory.Responsible("commendation-officer", dossier.Unit).Email, cancellationToken);
    }

    private async Task<LetterFacts> WithOpinionAsync(LetterFacts facts, Dossier dossier, StageKey stage, CancellationToken cancellationToken)
    {
        var programme = programmes.Of(dossier);
        facts = facts with { StageName = programme.Route.Stage(stage.Stage).Name, Stage = programme.Route.Stage(stage.Stage).Kind };
        if (await stages.FindAsync(stage, cancellationToken) is not { Attempt.Opinion: { } opinion }) return facts;
        var points = new MendLabels(programme).Of(programme.Route.Stage(stage.Stage), opinion.Points, facts.Language).Select(p => p.Label);
        return facts with { Feedback = await appraisals.FeedbackAsync(stage, cancellationToken), Points = string.Join('\n', points), Reason = opinion.Reason, Person = directory.FindPerson(opinion.Person) is { } person ? $"{person.FullName}, {person.Position}" : "" };
    }

    private async Task<LetterFacts> WithDecisionAsync(LetterFacts facts, Dossier dossier, CancellationToken cancellationToken)
    {
        if (await decisions.OfAsync(dossier.Code.ToString(), cancellationToken) is not { } decision) return facts;
        return facts with
        {
            Award = decision.AwardName,
            DecisionNumber = decision.FullNumber,
            DecisionDate = decision.Terms.Date,
            Link = desk.Address($"/giay-khen/{decision.Certificate}"),
        };
    }
}
