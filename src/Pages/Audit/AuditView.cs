namespace DanVanKheo.Audit;

/// <summary>
/// The audit as a whole: its last root (0: none yet) and the checks of all logs. "Kiểm tra ngay" POSTs <c>nonce</c> to <c>/can-bo/so-vet/kiem-tra</c>,
/// "Niêm phong ngay" to <c>…/niem-phong</c>; a log is looked up with <c>?ma=</c>.
/// </summary>
public sealed record AuditView(int Root, string Hash, DateTimeOffset? SealedAt, IReadOnlyList<AuditFault> Faults, IReadOnlyList<AuditCheckLine> Checks, string Nonce);
