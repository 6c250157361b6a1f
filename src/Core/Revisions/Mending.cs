namespace DanVanKheo.Revisions;

/// <summary>A return as the submitter has it before them.</summary>
/// <param name="WorkingDaysLeft">What the stage's clock will have left when the dossier is sent again; it stands still until then.</param>
public sealed record Mending(string Stage, int Attempt, string Reason, MendList List, int WorkingDaysLeft);
