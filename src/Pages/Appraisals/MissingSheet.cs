namespace DanVanKheo.Appraisals;

/// <summary>Somebody who was asked and has not handed in, and how far they are.</summary>
public sealed record MissingSheet(string Person, string Position, AssignmentState State);
