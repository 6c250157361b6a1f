namespace DanVanKheo.Staff;

/// <summary>One stage that waits for the officer. <paramref name="Id"/> is what "Mở" posts.</summary>
/// <param name="InPlaceOf">Whom the officer stands in for; else empty.</param>
public sealed record TaskLine(string Id, string Code, string Name, string Unit, string StageName, DateTimeOffset Due, bool Overdue, string InPlaceOf);
