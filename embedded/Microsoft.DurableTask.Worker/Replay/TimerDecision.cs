namespace DanVanKheo.Embedded.Durable;

internal sealed record TimerDecision(long Tid, long Due) : Decision(Tid, HistoryKind.TimerCreated, "timer")
{
    public override string? Recorded => Due.ToString(CultureInfo.InvariantCulture);
    public static long DueOf(HistoryEvent created) => long.Parse(created.Data!, CultureInfo.InvariantCulture);
}
