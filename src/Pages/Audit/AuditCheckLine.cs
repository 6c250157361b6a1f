namespace DanVanKheo.Audit;

/// <summary>A check of all logs and the name of who asked for it.</summary>
public sealed record AuditCheckLine(AuditRun Run, string By);
