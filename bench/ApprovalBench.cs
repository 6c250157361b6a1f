using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Bench;

/// <summary>Start → activity → wait for the answer → activity → done, as many at once as asked. A function, because only a function is given the client.</summary>
public sealed class ApprovalBench
{
    [Function(nameof(ApprovalBench))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "bench/approvals")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        CancellationToken stop)
    {
        int count = Number(request, "count"), parallel = Number(request, "parallel");
        var run = Guid.NewGuid().ToString("N")[..8];
        var times = new ConcurrentBag<TimeSpan>();
        var started = Stopwatch.GetTimestamp();
        await Parallel.ForEachAsync(Enumerable.Range(0, count), new ParallelOptions { MaxDegreeOfParallelism = parallel, CancellationToken = stop }, async (number, token) =>
        {
            var begun = Stopwatch.GetTimestamp();
            await ApproveAsync(client, $"bench-{run}-{number}", token);
            times.Add(Stopwatch.GetElapsedTime(begun));
        });
        var rate = count / Stopwatch.GetElapsedTime(started).TotalSeconds;
        var median = times.Order().ElementAt(times.Count / 2).TotalMilliseconds;
        return new ContentResult { Content = $"{$"durable approvals, {parallel} at once ({count:N0} in all):",-60}{rate,12:N0} approvals/s, median {median:N0} ms" };
    }

    private static async Task ApproveAsync(DurableTaskClient client, string id, CancellationToken stop)
    {
        await client.ScheduleNewOrchestrationInstanceAsync(nameof(Approval), id, new StartOrchestrationOptions(id), stop);
        await client.RaiseEventAsync(id, Approval.Answer, "approve", stop);
        var done = await client.WaitForInstanceCompletionAsync(id, cancellation: stop);
        if (done.RuntimeStatus != OrchestrationRuntimeStatus.Completed) throw new InvalidOperationException($"{id} ended as {done.RuntimeStatus}.");
    }

    private static int Number(HttpRequest request, string name) => int.Parse(request.Query[name].ToString(), CultureInfo.InvariantCulture);
}
