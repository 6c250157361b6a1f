using DanVanKheo.Audit;
using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Letters;
using DanVanKheo.Opinions;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Rules;

namespace DanVanKheo.Commendations;

/// <summary>Amends and revokes decisions, in the name of the body that issued them: check, write the new decision, then everything that follows from it.</summary>
public sealed class ChangeDesk(DecisionStore decisions, DossierStore dossiers, StageStore stages, LedgerStore ledger, Outbox outbox, ProgrammeShelf programmes, OrganisationDirectory directory, AuditLog audit, TimeProvider clock)
{
    public CommendationRules RulesOf(Dossier dossier, string organisation) => new(programmes.Of(dossier), Issuer.Body(directory, organisation, programmes.Of(dossier).Route.SigningRoles), DateOnly.MinValue, Today);

    private DateOnly Today => VietnamTime.Day(clock.GetUtcNow());

    /// <summary>Empty when the decision stands as asked, by this call or by an earlier one of the same officer.</summary>
    /// <param name="seen">How many changes the officer saw when deciding.</param>
    /// <param name="via">How they came, when it was not by the pages.</param>
    public async Task<IReadOnlyList<FieldProblem>> ChangeAsync(Dossier dossier, DecisionFile file, ChangeTerms terms, int seen, string by, CancellationToken cancellationToken, string via = "officer")
    {
        if (seen >= 0 && seen < file.Changes.Count && IsMine(file.Changes[seen], terms, by)) return [];
        if (seen != file.Changes.Count) return [new("kind", "ChangedBefore")];
        var rules = RulesOf(dossier, file.First.Organisation);
        var problems = new ChangeRules(rules, file, Today).Check(terms).ToList();
        if (problems.Count > 0) return problems;
        var change = await decisions.ChangeAsync(file, rules.Issuer, terms, by, cancellationToken);
        if (!IsMine(change, terms, by)) return [new("kind", "ChangedBefore")];
        await FinishAsync(dossier, change, cancellationToken, via);
        return [];
    }

    /// <summary>What follows from a decision about a decision. Runs again after a crash and finds what is done.</summary>
    public async Task FinishAsync(Dossier dossier, DecisionChange change, CancellationToken cancellationToken, string via = "officer")
    {
        var kind = change.Terms.Kind;
        await audit.WriteAsync(change.Dossier, $"change|{change.Sequence}", change.By, via, kind == ChangeKind.Revoke ? "AwardRevoked" : "AwardAmended", change.FullNumber, cancellationToken);
        if (kind == ChangeKind.Revoke) await RevokeAsync(change.Dossier, cancellationToken);
        await dossiers.TouchAsync(dossier.Code, cancellationToken);
        if (await decisions.FileOfAsync(dossier, cancellationToken) is { } file) await ledger.WriteAsync(dossier, file, cancellationToken);
        var told = new LetterKey(change.Dossier, "", 0, kind == ChangeKind.Revoke ? LetterKind.AwardRevoked : LetterKind.AwardAmended, change.Sequence);
        foreach (var letter in LettersAfter.WithCoOwners([told], dossier)) await outbox.PostAsync(letter, cancellationToken);
    }

    /// <summary>The dossier leaves the showcase; a stage after the commendation that still waits is closed without an opinion.</summary>
    private async Task RevokeAsync(string code, CancellationToken cancellationToken)
    {
        while (true)
        {
            var read = await dossiers.GetAsync(code, cancellationToken);
            if (read.Dossier.Status == DossierStatus.AwardRevoked) return;
            var now = clock.GetUtcNow();
            if (read.Dossier.Status == DossierStatus.UnderReview && await stages.FindAsync(new(code, read.Dossier.Stage, read.Dossier.Attempt), cancellationToken) is { Attempt.IsOpen: true } open
                && !await stages.TryChangeAsync(open, open.Attempt with { WithdrawnAt = now }, cancellationToken)) continue;
            if (await dossiers.TryUpdateAsync(read, read.Dossier with { Status = DossierStatus.AwardRevoked, ClosedAt = read.Dossier.ClosedAt ?? now }, cancellationToken)) return;
        }
    }

    private static bool IsMine(DecisionChange change, ChangeTerms terms, string by) => change.Terms == terms && change.By == by;
}
