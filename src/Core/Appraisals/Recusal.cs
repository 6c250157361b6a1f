namespace DanVanKheo.Appraisals;

/// <summary>Why a seat was given up. It is kept for ever. <paramref name="By"/> is the appraiser, or the officer who gave the sheet to somebody else.</summary>
public sealed record Recusal(string By, string Reason, DateTimeOffset At);
