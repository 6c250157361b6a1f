namespace DanVanKheo.Commendations;

/// <summary>One finding before a commendation; <paramref name="Code"/> names its text (<c>Check.{Code}</c>), <paramref name="Details"/> fill it.</summary>
public sealed record CommendationCheck(CheckSeverity Severity, string Code, params object[] Details);
