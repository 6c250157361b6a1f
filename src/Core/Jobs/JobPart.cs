namespace DanVanKheo.Jobs;

/// <summary>One part of one job, from 0: the key under which it may run twice.</summary>
public sealed record JobPart(string Job, int Number);
