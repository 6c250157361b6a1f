namespace DanVanKheo.Jobs;

/// <summary>How far long work is.</summary>
/// <param name="File">Where its file is fetched; null when it made none, or not yet.</param>
/// <param name="DaysKept">How long the file can be fetched.</param>
public sealed record JobView(Job Job, string Person, string Address, string? File, int DaysKept);
