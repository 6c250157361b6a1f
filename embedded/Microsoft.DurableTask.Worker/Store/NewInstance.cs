namespace DanVanKheo.Embedded.Durable;

/// <summary>A start request, from a client or from a parent.</summary>
internal sealed record NewInstance(string Id, string Name, string Version, string? Input)
{
    public long? StartAt { get; init; }
    public ParentLink? Parent { get; init; }
}
