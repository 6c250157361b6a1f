namespace DanVanKheo.Definitions;

/// <summary>One thing that differs between two definitions.</summary>
/// <param name="Path">Where: <c>route.stages[khoi].workingDays</c>.</param>
/// <param name="Before">Empty where it was not there before.</param>
/// <param name="After">Empty where it is gone.</param>
public sealed record DefinitionChange(string Path, string Before, string After);
