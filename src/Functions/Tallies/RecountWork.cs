using System.Globalization;
using System.Text;
using DanVanKheo.Audit;
using DanVanKheo.Jobs;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Tallies;

/// <summary>Counts one year again, and in a second part writes its tallies anew where that was asked for. Counting twice gives the same.</summary>
public sealed class RecountWork(Recounter recounter, JobFiles files, AuditLog audit) : IJobWork
{
    private const string Found = "found";

    public IReadOnlyList<JobKind> Kinds => [JobKind.Recount, JobKind.RebuildTallies];

    public Task<JobPlan> PlanAsync(Job job, CancellationToken cancellationToken) => Task.FromResult(new JobPlan(1, job.Kind == JobKind.RebuildTallies ? 2 : 1));

    public async Task RunAsync(Job job, int part, CancellationToken cancellationToken)
    {
        var year = int.Parse(job.About, CultureInfo.InvariantCulture);
        if (part > 0)
        {
            await RebuildAsync(job, year, cancellationToken);
            return;
        }

        var wrong = (await recounter.RunAsync(year, repair: false, cancellationToken)).Wrong;
        if (job.Kind == JobKind.RebuildTallies) await files.WriteAsync(job.Id, Found, Encoding.UTF8.GetBytes(wrong.ToString(CultureInfo.InvariantCulture)), cancellationToken);
    }

    public Task<string> FinishAsync(Job job, DurableTaskClient client, CancellationToken cancellationToken) => Task.FromResult("");

    public string? AddressOf(Job job) => RecountPages.Address;

    /// <summary>A run that died after it had written finds nothing wrong any more: what the first part found tells the log what was rebuilt.</summary>
    private async Task RebuildAsync(Job job, int year, CancellationToken cancellationToken)
    {
        var before = int.Parse(Encoding.UTF8.GetString((await files.ReadAsync(job.Id, Found, cancellationToken))!), CultureInfo.InvariantCulture);
        var report = await recounter.RunAsync(year, repair: true, cancellationToken);
        var wrong = Math.Max(before, report.Wrong);
        if (wrong > 0 && (report.Agrees || report.Repaired)) await audit.WriteAsync($"tally-{year}", $"rebuilt|{job.Id}", job.Person, "staff", "TalliesRebuilt", $"{year}: {wrong}", cancellationToken);
    }
}
