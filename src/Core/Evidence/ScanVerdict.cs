namespace DanVanKheo.Evidence;

/// <param name="Detail">The name of the threat, or why there is no verdict.</param>
public sealed record ScanVerdict(ScanState State, string Detail);
