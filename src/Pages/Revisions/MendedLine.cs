namespace DanVanKheo.Revisions;

/// <summary>What the submitter says to one item of the return.</summary>
public sealed record MendedLine(string Label, bool Done, string Note);
