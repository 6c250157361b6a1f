namespace DanVanKheo.Contests;

/// <summary>A prize that was given, by which decision.</summary>
/// <param name="Code">Of the dossier.</param>
/// <param name="Number">Of the decision.</param>
public sealed record Prize(string Award, string Name, string Unit, string Code, string Number, DateOnly Day);
