namespace DanVanKheo.Audit;

/// <summary>Where a log ends: its number of entries and the seal of the last one. Kept beside the entries and, every day, in a root.</summary>
public sealed record AuditHead(string Log, int Length, string Chain, DateTimeOffset At)
{
    public static AuditHead After(AuditEntry last) => new(last.Dossier, last.Sequence, last.Chain, last.At);
}
