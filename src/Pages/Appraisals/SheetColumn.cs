namespace DanVanKheo.Appraisals;

/// <summary>One sheet that was handed in, and by whom.</summary>
public sealed record SheetColumn(string Person, string Position, ScoreSheet Sheet, DateTimeOffset SubmittedAt);
