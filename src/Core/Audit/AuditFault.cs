namespace DanVanKheo.Audit;

/// <summary>One thing that is wrong: in which log, at which number. Of a root the log is empty and the number is the root's.</summary>
/// <param name="Note">The row key of an inserted row.</param>
public sealed record AuditFault(string Log, int Sequence, AuditFaultKind Kind, string Note = "");
