namespace DanVanKheo.Evidence;

/// <summary>One sweep of files that belong to no dossier: those removed, and those that will be when they are old enough; with their bytes.</summary>
public sealed record SweepReport(DateTimeOffset At, int Removed, long RemovedBytes, int Waiting, long WaitingBytes);
