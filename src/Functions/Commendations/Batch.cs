namespace DanVanKheo.Commendations;

/// <summary>One press of "Áp dụng tất cả": who, when, and the dossiers it took, fixed at that moment.</summary>
public sealed record Batch(string Id, string Person, DateTimeOffset StartedAt, IReadOnlyList<BatchLine> Lines)
{
    public static string InstanceId(string batch) => "staged-" + batch;
}
