namespace DanVanKheo.Audit;

/// <summary>An entry and the name of who did it; empty when nobody of the directory did.</summary>
public sealed record AuditLine(AuditEntry Entry, string Actor);
