using DanVanKheo.Audit;
using DanVanKheo.Dossiers;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Periods;

/// <summary>Keeps and takes what units report.</summary>
public sealed class UnitReportDesk(UnitReportStore store, ReportStore reports, DossierStore dossiers, AuditLog audit, TimeProvider clock)
{
    /// <summary>Models on one form; a unit with more of them speaks of the first ones and the rest stays not reported.</summary>
    private const int MostModels = 200;

    public async Task<UnitReport> OfAsync(Period period, string unit, CancellationToken cancellationToken) =>
        await store.FindAsync(period, unit, cancellationToken) ?? UnitReport.New(period, unit);

    /// <summary>Frozen is frozen: what came later belongs into an amended version, and the bloc asks for it.</summary>
    public async Task<bool> IsClosedAsync(Period period, CancellationToken cancellationToken) =>
        (await reports.HeadsAsync(period, cancellationToken)) is [.., { State: ReportState.Frozen }];

    /// <summary>The unit's models as of the period's day, and how many more there are.</summary>
    public async Task<(IReadOnlyList<CountedDossier> Models, int More)> ModelsAsync(Period period, string unit, CancellationToken cancellationToken)
    {
        var query = new FigureQuery { Unit = unit };
        var models = new List<CountedDossier>();
        foreach (var year in period.Years)
        {
            await foreach (var dossier in dossiers.InYearAsync(year, cancellationToken))
            {
                if (dossier.Unit == unit && CountedDossier.From(dossier) is var record && query.Covers(record, period.AsOf)) models.Add(record);
            }
        }

        return ([.. models.Take(MostModels)], Math.Max(0, models.Count - MostModels));
    }

    /// <summary>What was typed, over what is kept: a model the form did not show keeps its answer.</summary>
    public async Task<UnitReport> ReadAsync(UnitReportVisit visit, IFormCollection posted, CancellationToken cancellationToken)
    {
        var kept = await OfAsync(visit.Period, visit.Unit.Id, cancellationToken);
        var answers = kept.Answers.ToDictionary();
        foreach (var model in (await ModelsAsync(visit.Period, visit.Unit.Id, cancellationToken)).Models)
        {
            if (Enum.TryParse<DoneAnswer>(posted[$"model-{model.Code}"], out var answer) && Enum.IsDefined(answer)) answers[model.Code] = answer;
        }

        return kept with { Text = ReportDeskPages.Typed(posted), Answers = answers.Where(a => a.Value != DoneAnswer.NotReported).ToDictionary() };
    }

    /// <summary>Keeps the report; sent before stays sent.</summary>
    public Task SaveAsync(UnitReport report, CancellationToken cancellationToken) => store.SaveAsync(report, cancellationToken);

    public async Task SendAsync(UnitReport report, string person, CancellationToken cancellationToken)
    {
        var sent = report with { SentAt = report.SentAt ?? clock.GetUtcNow(), SentBy = person };
        await store.SaveAsync(sent, cancellationToken);
        await audit.WriteAsync(report.Period, $"unit|{report.Unit}", person, "link", "UnitReported", report.Unit, cancellationToken);
    }
}
