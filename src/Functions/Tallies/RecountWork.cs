using System.Globalization;
using DanVanKheo.Audit;
using DanVanKheo.Jobs;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Tallies;

/// <summary>Counts one year again, and writes its tallies anew where that was asked for. Counting twice gives the same.</summary>
public sealed class RecountWork(Recounter recounter, AuditLog audit) : IJobWork
{
    public IReadOnlyList<JobKind> Kinds => [JobKind.Recount, JobKind.RebuildTallies];

    public Task<JobPlan> PlanAsync(Job job, CancellationToken cancellationToken) => Task.FromResult(new JobPlan(1, 1));

    public async Task RunAsync(Job job, int part, CancellationToken cancellationToken)
    {
        var year = int.Parse(job.About, CultureInfo.InvariantCulture);
        var report = await recounter.RunAsync(year, job.Kind == JobKind.RebuildTallies, cancellationToken);
        if (report.Repaired) await audit.WriteAsync($"tally-{year}", $"rebuilt|{job.Id}", job.Person, "staff", "TalliesRebuilt", $"{year}: {report.Wrong}", cancellationToken);
    }

    public Task<string> FinishAsync(Job job, DurableTaskClient client, CancellationToken cancellationToken) => Task.FromResult("");

    public string? AddressOf(Job job) => RecountPages.Address;
}
