namespace DanVanKheo.Embedded.Durable;

/// <summary>Which call of which generation of which orchestration waits for this one.</summary>
internal sealed record ParentLink(string Id, string Name, long Generation, long Tid);
