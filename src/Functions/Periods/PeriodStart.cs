using DanVanKheo.Calendar;
using DanVanKheo.Organisations;
using DanVanKheo.Rules;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Periods;

/// <summary>Starts the reports of closed periods. The instance id makes each one, however often this runs; what was missed while the app was down is made up for, oldest first.</summary>
public sealed class PeriodStart(ReportStore reports, PeriodCalendar calendar, OrganisationDirectory directory, TimeProvider clock)
{
    public async Task StartMissedAsync(PeriodKind kind, DurableTaskClient client, CancellationToken cancellationToken)
    {
        var made = (await reports.HeadsAsync(null, cancellationToken)).Select(h => h.Period).ToHashSet(StringComparer.Ordinal);
        foreach (var period in calendar.Missed(kind, VietnamTime.Day(clock.GetUtcNow()), made)) await StartAsync(period, client, cancellationToken);
    }

    /// <exception cref="RuleBroken">Its cut-off day has not ended.</exception>
    public async Task StartAsync(Period period, DurableTaskClient client, CancellationToken cancellationToken)
    {
        if (clock.GetUtcNow() < VietnamTime.EndOf(period.AsOf)) throw new RuleBroken("PeriodOpen", VietnamTime.Date(period.AsOf));
        var id = $"summary-{directory.Archive}-{period.Id}";
        if (await reports.FindAsync(period, 1, cancellationToken) is not null || await client.GetInstanceAsync(id, cancellationToken) is { IsCompleted: false }) return;
        await client.ScheduleNewOrchestrationInstanceAsync(nameof(SummaryOrchestration), period.Id, new StartOrchestrationOptions(id), cancellationToken);
    }
}
