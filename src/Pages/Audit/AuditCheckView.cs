namespace DanVanKheo.Audit;

/// <summary>A check of all logs, running or done.</summary>
/// <param name="Faults">The first of what it found; <see cref="AuditRun.Faults"/> counts all.</param>
public sealed record AuditCheckView(AuditCheckLine Check, IReadOnlyList<AuditFault> Faults);
