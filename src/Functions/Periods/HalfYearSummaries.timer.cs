using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Periods;

/// <summary>After the cut-off day of the half-year.</summary>
public sealed class HalfYearSummaries(PeriodStart start)
{
    [Function("HalfYearSummary")]
    public Task Run([TimerTrigger("%HalfYearSchedule%")] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        start.StartMissedAsync(PeriodKind.HalfYear, client, cancellationToken);
}
