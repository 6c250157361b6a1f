namespace DanVanKheo.Audit;

/// <summary>One log with what is wrong with it; a page to print with the dossier.</summary>
public sealed record AuditLogView(string Log, IReadOnlyList<AuditLine> Lines, IReadOnlyList<AuditFault> Faults, DateTimeOffset CheckedAt);
