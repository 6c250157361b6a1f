namespace DanVanKheo.Dossiers;

/// <summary>The last comparison first, then those that repaired something. "Đối soát ngay" POSTs <c>nonce</c> to <c>/can-bo/doi-soat</c>.</summary>
public sealed record ReconciliationView(IReadOnlyList<Reconciliation> Reports, string Nonce);
