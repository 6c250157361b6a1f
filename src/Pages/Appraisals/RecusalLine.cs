namespace DanVanKheo.Appraisals;

/// <summary>Somebody who stepped aside, why, and who took the seat (empty while nobody has).</summary>
public sealed record RecusalLine(string Person, string Reason, DateTimeOffset At, string Successor);
