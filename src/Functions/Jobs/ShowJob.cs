using DanVanKheo.Organisations;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Jobs;

/// <summary>GET /can-bo/viec-chay/{id}: how far long work is; the address may be left and come back to. When it has a page of its own, that is where it ends.</summary>
public sealed class ShowJob(JobDoor door, JobWorks works, OrganisationDirectory directory, PageResults pages)
{
    private static readonly TimeSpan Again = TimeSpan.FromSeconds(2);

    [Function(nameof(ShowJob))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "can-bo/viec-chay/{id}")] HttpRequest request, string id, CancellationToken cancellationToken)
    {
        var (job, page) = await door.OpenAsync(request, id, cancellationToken);
        if (job is null) return page!;
        if (job.State == JobState.Done && works.Of(job.Kind).AddressOf(job) is { } address) return new SeeOther(address);
        if (job.IsRunning) pages.Refresh(request, Again);
        var view = new JobView(job, directory.FindPerson(job.Person)?.FullName ?? "", JobDoor.AddressOf(id), job.File.Length > 0 ? $"{JobDoor.AddressOf(id)}/tep" : null, SweepJobs.DaysKept);
        return await pages.ShowAsync<JobPage, JobView>(request, view);
    }
}
