using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Opinions;
using DanVanKheo.Organisations;
using DanVanKheo.Tallies;

namespace DanVanKheo.Periods;

/// <summary>What needs the leaders now.</summary>
public sealed class DigestMatters(ReportStore reports, UnitReportStore unitReports, TallyReader tallies, RecountStore recounts, DossierStore dossiers, StageStore stages, PeriodCalendar calendar, OrganisationDirectory directory, TimeProvider clock)
{
    public async Task<IReadOnlyList<DigestMatter>> FindAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var drifting = (await recounts.LatestAsync(cancellationToken)).Where(r => !r.Agrees && !r.Repaired).Select(r => r.Year).ToList();
        return Digest.Of(drifting, await UnfrozenAsync(cancellationToken), await LateAsync(now, cancellationToken), await SilentAsync(now, cancellationToken), await GapsAsync(now, cancellationToken));
    }

    private async Task<IReadOnlyList<string>> UnfrozenAsync(CancellationToken cancellationToken) =>
        [.. (await reports.HeadsAsync(null, cancellationToken)).GroupBy(h => h.Period).Select(g => g.MaxBy(h => h.Version)!).Where(h => h.State == ReportState.Draft).Select(h => h.Period)];

    private async Task<(int Count, string Oldest)> LateAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var late = new List<(DateTimeOffset Due, string Code)>();
        var year = VietnamTime.Day(now).Year;
        foreach (var registered in (int[])[year - 1, year])
        {
            await foreach (var dossier in dossiers.InYearAsync(registered, cancellationToken))
            {
                if (dossier.Status != DossierStatus.UnderReview) continue;
                var stage = await stages.FindAsync(new(dossier.Code.ToString(), dossier.Stage, dossier.Attempt), cancellationToken);
                if (stage is { Attempt: { IsOpen: true, Due: var due } } && due.IsPast(now)) late.Add((due.Instant, dossier.Code.ToString()));
            }
        }

        return late.Count == 0 ? (0, "") : (late.Count, late.Min().Code);
    }

    private async Task<IReadOnlyList<string>> SilentAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (calendar.Open(now).FirstOrDefault(p => calendar.UnitsDue(p).IsPast(now)) is not { } period) return [];
        var sent = await unitReports.OfAsync(period, cancellationToken);
        return [.. directory.Units.Where(u => sent.GetValueOrDefault(u.Id)?.SentAt is null).Select(u => u.Name)];
    }

    /// <summary>Fields without a model, once the year's registration should be over.</summary>
    private async Task<IReadOnlyList<string>> GapsAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var today = VietnamTime.Day(now);
        if (!calendar.RegistrationEnded(today)) return [];
        var figures = await tallies.ReadAsync([today.Year], today, cancellationToken);
        return [.. Enum.GetValues<WorkField>().Where(f => figures.Count(new() { Field = f }) == 0).Select(f => f.ToString())];
    }
}
