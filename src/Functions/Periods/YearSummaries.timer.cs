using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Periods;

/// <summary>After the cut-off day of the year.</summary>
public sealed class YearSummaries(PeriodStart start)
{
    [Function("YearSummary")]
    public Task Run([TimerTrigger("%YearSchedule%")] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        start.StartMissedAsync(PeriodKind.Year, client, cancellationToken);
}
