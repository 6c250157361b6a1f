namespace DanVanKheo.Api;

/// <summary>GET jobs/{id}</summary>
public sealed class ReadJob(JobReading reading) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape.Get<JobAnswer>("readJob", "jobs/{id}", ApiScopes.ReadDossiers, "How far long work is.");

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken) => ApiAnswer.Of(JobAnswer.Of(await reading.OpenAsync(call, cancellationToken)));
}
