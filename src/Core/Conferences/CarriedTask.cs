namespace DanVanKheo.Conferences;

/// <summary>A task of an earlier conference as a later report tells of it; kept with the frozen report.</summary>
/// <param name="Period">The period whose conference gave it.</param>
/// <param name="Unit">The name the unit had then.</param>
public sealed record CarriedTask(string Period, int Number, string Text, string Unit, string Owner, DateOnly Due, TaskStanding Standing, string Result);
