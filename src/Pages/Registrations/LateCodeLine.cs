namespace DanVanKheo.Registrations;

/// <param name="Id">The first part of the code, by which an officer and a unit can speak of it.</param>
public sealed record LateCodeLine(string Id, string Unit, int Used, int Uses, DateTimeOffset Until, bool IsOpen, string SentTo, string By, string Reason);
