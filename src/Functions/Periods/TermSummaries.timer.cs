using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Periods;

/// <summary>After the cut-off day of the term's last year; every other year it finds nothing to do.</summary>
public sealed class TermSummaries(PeriodStart start)
{
    [Function("TermSummary")]
    public Task Run([TimerTrigger("%TermSchedule%")] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        start.StartMissedAsync(PeriodKind.Term, client, cancellationToken);
}
