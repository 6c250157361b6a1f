namespace DanVanKheo.Embedded.Durable;

/// <summary>Where the engine finds activities. Each may run more than once for the same call.</summary>
internal interface IActivityCode
{
    bool Knows(string name);
    Task<object?> RunAsync(string name, string instanceId, string? serializedInput, CancellationToken cancellationToken);
}
