namespace DanVanKheo.Embedded.Durable;

internal sealed record TaskDecision(long Tid, string Name, string? Input) : Decision(Tid, HistoryKind.TaskScheduled, Name);
