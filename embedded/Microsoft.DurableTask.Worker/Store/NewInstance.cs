namespace DanVanKheo.Embedded.Durable;

/// <summary>A start request, from a client or from a parent.</summary>
internal sealed record NewInstance(string Id, string Name, string Version, string? Input)
{
    public string? Tags { get; init; }
    public long? StartAt { get; init; }
    public ParentLink? Parent { get; init; }

    /// <summary>Finished statuses that also stand in the way; unfinished ones always do.</summary>
    public IReadOnlyCollection<InstanceStatus> Blocking { get; init; } = [];
}
