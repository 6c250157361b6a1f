namespace DanVanKheo.Nominations;

/// <summary>Where a nomination stands, safe for anyone who knows its code.</summary>
public sealed record NominationStatusView(string Code, string Parent, string Unit, string UpperBody, string Paper, DateTimeOffset At);
