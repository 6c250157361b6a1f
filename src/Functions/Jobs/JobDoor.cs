using DanVanKheo.Organisations;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace DanVanKheo.Jobs;

/// <summary>Who may see a job: who began it, and an administrator. What it made is of what they may read only.</summary>
public sealed class JobDoor(StaffGate gate, JobStore jobs, PageResults pages)
{
    public static string AddressOf(string job) => $"{ShowJobs.Address}/{job}";

    public async Task<(Job? Job, IActionResult? Page)> OpenAsync(HttpRequest request, string id, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, cancellationToken);
        if (visit is null) return (null, page);
        if (await jobs.FindAsync(id, cancellationToken) is not { } job) return (null, await pages.NotFoundAsync(request));
        return MaySee(visit, job) ? (job, null) : (null, await gate.ForbiddenAsync(request, visit));
    }

    public static bool MaySee(StaffVisit visit, Job job) => job.Person == visit.Person.Id || visit.Holds(Duty.Administrator);
}
