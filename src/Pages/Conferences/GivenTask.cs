namespace DanVanKheo.Conferences;

/// <summary>A task with the name its unit had on the day of the conference.</summary>
public sealed record GivenTask(ConclusionTask Task, string Unit);
