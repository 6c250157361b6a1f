using DanVanKheo.Jobs;
using DanVanKheo.Organisations;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Api;

/// <summary>Opens long work for who began it, and for administrators.</summary>
public sealed class JobReading(JobStore jobs)
{
    /// <exception cref="ApiProblem">There is none, or it is somebody else's.</exception>
    public async Task<Job> OpenAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var job = await jobs.FindAsync(call["id"], cancellationToken) ?? throw new ApiProblem(StatusCodes.Status404NotFound, "JobUnknown");
        return job.Person == call.Person.Id || call.Holds(Duty.Administrator) ? job : throw ApiCall.NoDuty();
    }
}
