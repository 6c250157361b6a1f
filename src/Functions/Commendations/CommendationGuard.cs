using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Opinions;
using DanVanKheo.Rules;

namespace DanVanKheo.Commendations;

/// <summary>Gathers what <see cref="ConflictGuard"/> judges: holds, the ledger, the line of predecessors, the last date of the series.</summary>
public sealed class CommendationGuard(HoldStore holds, LedgerStore ledger, DossierStore dossiers, DecisionStore decisions, TimeProvider clock)
{
    /// <summary>Further back than this nobody asks which model continued which.</summary>
    private const int LongestLine = 10;

    /// <param name="date">The date on the paper; null before one is typed.</param>
    public async Task<IReadOnlyList<CommendationCheck>> CheckAsync(Dossier dossier, Issuer issuer, DateOnly? date, CancellationToken cancellationToken)
    {
        var subject = SubjectKey.Of(dossier.Unit, dossier.SubjectName);
        var candidate = new CommendationCase(dossier.Code.ToString(), dossier.Programme, dossier.Code.Year, await LineageAsync(dossier, cancellationToken));
        var checks = ConflictGuard.Check(candidate, await holds.OfAsync(subject, cancellationToken), await ledger.OfAsync(subject, cancellationToken), VietnamTime.Day(clock.GetUtcNow()));
        if (date is not { } day) return checks;
        return [.. checks, .. ConflictGuard.CheckDate(day, await decisions.LatestDateAsync(decisions.SeriesOf(issuer.Organisation.Id, dossier), cancellationToken))];
    }

    /// <summary>What stops an opinion that would commend; empty for any other.</summary>
    public async Task<IReadOnlyList<FieldProblem>> ProblemsAsync(Dossier dossier, Issuer issuer, Opinion opinion, CancellationToken cancellationToken)
    {
        if (opinion.Commendation is not { } terms) return [];
        var checks = await CheckAsync(dossier, issuer, terms.Date, cancellationToken);
        if (ConflictGuard.Blocks(checks)) return [new("verdict", "CommendationBlocked")];
        return ConflictGuard.NeedsReason(checks) && opinion.Reason.Length < OpinionRules.ShortestReason ? [new("reason", "WarningNeedsReason", OpinionRules.ShortestReason)] : [];
    }

    public async Task<ChecksView> ViewAsync(Dossier dossier, Issuer issuer, DateOnly? date, CancellationToken cancellationToken)
    {
        var earlier = (await ledger.OfAsync(SubjectKey.Of(dossier.Unit, dossier.SubjectName), cancellationToken)).Where(e => e.Dossier != dossier.Code.ToString());
        return new(await CheckAsync(dossier, issuer, date, cancellationToken), [.. earlier]) { ProposedHigher = dossier.ProposedHigher };
    }

    private async Task<IReadOnlyList<string>> LineageAsync(Dossier dossier, CancellationToken cancellationToken)
    {
        List<string> line = [dossier.Code.ToString()];
        for (var older = dossier.Predecessor; older.Length > 0 && line.Count < LongestLine && !line.Contains(older);)
        {
            line.Add(older);
            older = DossierCode.TryParse(older, out var code) && await dossiers.FindAsync(code, cancellationToken) is { } found ? found.Dossier.Predecessor : "";
        }

        return line;
    }
}
