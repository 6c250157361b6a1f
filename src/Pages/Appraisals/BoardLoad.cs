namespace DanVanKheo.Appraisals;

/// <summary>How many open sheets somebody has, and would have with the proposal.</summary>
public sealed record BoardLoad(string Person, string Position, int Open, int Proposed, int Most);
