using DanVanKheo.Audit;
using DanVanKheo.Calendar;
using DanVanKheo.Commendations;
using DanVanKheo.Dossiers;
using DanVanKheo.Letters;
using DanVanKheo.Opinions;
using DanVanKheo.Organisations;
using DanVanKheo.Papers;
using DanVanKheo.Programmes;
using DanVanKheo.Rules;

namespace DanVanKheo.Nominations;

/// <summary>Proposes commended dossiers to the body above: what stops it, and what an agreeing opinion makes happen.</summary>
public sealed class NominationDesk(NominationStore nominations, DecisionStore decisions, NumberRegister register, Outbox outbox, ProgrammeShelf programmes, OrganisationDirectory directory, AuditLog audit, TimeProvider clock)
{
    public async Task<IReadOnlyList<FieldProblem>> ProblemsAsync(Dossier dossier, Stage stage, Opinion opinion, CancellationToken cancellationToken)
    {
        if (stage.Kind != StageKind.Nomination || opinion.Verdict is not (Verdict.Approve or Verdict.ProposeHigher)) return [];
        var basis = await decisions.FileOfAsync(dossier, cancellationToken);
        var taken = (await nominations.InYearAsync(dossier.Code.Year, cancellationToken)).Count;
        return [.. NominationRules.Check(programmes.Of(dossier).Nomination, basis, programmes.Of(dossier).Awards.FirstOrDefault(a => a.Id == basis?.Award), taken)];
    }

    public async Task<QuotaView?> QuotaAsync(Dossier dossier, string language, CancellationToken cancellationToken) => programmes.Of(dossier).Nomination is { } plan
        ? new(plan.UpperBody.In(language), (await nominations.InYearAsync(dossier.Code.Year, cancellationToken)).Count, plan.QuotaPerYear)
        : null;

    /// <summary>The number of the tờ trình, the nomination, the letter to the body above. May run twice.</summary>
    public async Task ApplyAsync(Dossier dossier, Opinion opinion, CancellationToken cancellationToken)
    {
        if (programmes.Of(dossier).Nomination is not { } plan) return;
        var code = dossier.Code.ToString();
        var issuer = Issuer.OfBloc(directory);
        var series = decisions.SeriesOf(directory.Bloc.Id, PaperType.Submission);
        var row = await register.TakeAsync(series, code, number => NominationPaper.Write(code, number, issuer.Symbol, VietnamTime.Day(opinion.At), clock.GetUtcNow()), cancellationToken);
        var paper = series.Text(row.GetInt32("Number")!.Value, issuer.Symbol);
        var nomination = await nominations.AddAsync(
            code,
            dossier.Code.Year,
            next => new(next, code, plan.UpperBody.Vi, paper, opinion.Reason, opinion.Person, opinion.At, next.Number > plan.QuotaPerYear),
            cancellationToken);
        await audit.WriteAsync(code, $"nominated|{nomination.Code}", opinion.Person, "orchestration", "Nominated", $"{nomination.Code} {paper}", cancellationToken);
        await outbox.PostAsync(new(nomination.Code.ToString(), "", 0, LetterKind.NominationSent), cancellationToken);
    }
}
