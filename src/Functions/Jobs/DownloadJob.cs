using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Jobs;

/// <summary>GET /can-bo/viec-chay/{id}/tep: the file that long work made.</summary>
public sealed class DownloadJob(JobDoor door, JobFiles files, PageResults pages)
{
    [Function(nameof(DownloadJob))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "can-bo/viec-chay/{id}/tep")] HttpRequest request, string id, CancellationToken cancellationToken)
    {
        var (job, page) = await door.OpenAsync(request, id, cancellationToken);
        if (job is null) return page!;
        if (job.State != JobState.Done || await files.OpenAsync(id, JobFiles.Result, cancellationToken) is not { } content) return await pages.NotFoundAsync(request);
        return new FileStreamResult(content, "application/octet-stream") { FileDownloadName = job.File };
    }
}
