namespace DanVanKheo.Appraisals;

/// <summary>A sheet on paper: what was handed in, the draft, or blank lines to fill in by hand.</summary>
/// <param name="Unit">Null when the stage is blind.</param>
public sealed record PrintedSheetView(string Address, string Code, string Name, string? Unit, string StageName, string Person, string Position, CriteriaSet Set, SheetDraft Draft, ScoreSheet? Sheet, DateTimeOffset? SubmittedAt);
