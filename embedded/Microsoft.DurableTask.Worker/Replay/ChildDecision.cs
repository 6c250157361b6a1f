namespace DanVanKheo.Embedded.Durable;

internal sealed record ChildDecision(long Tid, string Name, string Version, string InstanceId, string? Input) : Decision(Tid, HistoryKind.ChildScheduled, Name)
{
    public override string? Recorded => InstanceId;
}
