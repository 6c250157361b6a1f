namespace DanVanKheo.Staff;

/// <summary>One thing that waits for the officer. <paramref name="Id"/> is what "Mở" posts.</summary>
/// <param name="Name">Name and unit are empty where the officer may not know whose it is.</param>
/// <param name="About">Which report or finding; else empty.</param>
/// <param name="DaysLate">Working days past the due date; 0 when there is time left.</param>
/// <param name="InPlaceOf">Whom the officer stands in for; else empty.</param>
public sealed record TaskLine(string Id, WorkKind Kind, string Code, string Name, string Unit, string StageName, string About, DateTimeOffset Due, int DaysLate, string InPlaceOf);
