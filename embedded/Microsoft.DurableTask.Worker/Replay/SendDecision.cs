namespace DanVanKheo.Embedded.Durable;

internal sealed record SendDecision(long Tid, string Target, string Name, string? Data) : Decision(Tid, HistoryKind.EventSent, Name)
{
    public override string? Recorded => Target;
}
