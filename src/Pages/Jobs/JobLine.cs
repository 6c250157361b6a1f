namespace DanVanKheo.Jobs;

/// <summary>One piece of long work in a list.</summary>
public sealed record JobLine(string Address, Job Job, string Person);
