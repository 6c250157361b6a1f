namespace DanVanKheo.Revisions;

/// <summary>A return as its submitter reads it: why, what to mend, and how the stage's clock stands.</summary>
public sealed record MendingView(string Reason, IReadOnlyList<MendChoice> Items, int WorkingDaysLeft);
