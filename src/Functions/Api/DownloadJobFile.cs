using DanVanKheo.Jobs;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace DanVanKheo.Api;

/// <summary>GET jobs/{id}/file</summary>
public sealed class DownloadJobFile(JobReading reading, JobFiles files) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape.GetFile("downloadJob", "jobs/{id}/file", ApiScopes.ReadDossiers, "The file that long work made; it is kept for a week.");

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var job = await reading.OpenAsync(call, cancellationToken);
        if (job.State != JobState.Done || await files.OpenAsync(job.Id, JobFiles.Result, cancellationToken) is not { } content) throw new ApiProblem(StatusCodes.Status409Conflict, "JobNotDone");
        return ApiAnswer.OfFile(new FileStreamResult(content, "application/octet-stream") { FileDownloadName = job.File });
    }
}
