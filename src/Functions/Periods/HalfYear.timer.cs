using DanVanKheo.Calendar;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Periods;

/// <summary>After the cut-off day: starts the summary of the half-year that has ended. The instance id makes it one, however often this runs.</summary>
public sealed class HalfYear(Programme programme, OrganisationDirectory directory, SummaryStore summaries, TimeProvider clock)
{
    [Function("HalfYearSummary")]
    public async Task Run([TimerTrigger("%HalfYearSchedule%")] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken)
    {
        var period = Period.LatestClosed(programme.HalfYear, VietnamTime.Day(clock.GetUtcNow()));
        var id = $"summary-{directory.Archive}-{period.Id}";
        if (await summaries.FindAsync(period, cancellationToken) is not null || await client.GetInstanceAsync(id, cancellationToken) is { IsCompleted: false }) return;
        await client.ScheduleNewOrchestrationInstanceAsync(nameof(SummaryOrchestration), period.Id, new StartOrchestrationOptions(id), cancellationToken);
    }
}
