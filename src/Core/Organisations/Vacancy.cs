namespace DanVanKheo.Organisations;

/// <summary>A role that nobody would hold for a unit from a day on.</summary>
public sealed record Vacancy(string Role, Organisation Unit, DateOnly Day);
