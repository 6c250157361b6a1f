namespace DanVanKheo.Appraisals;

/// <summary>One seat on the officer's board. <paramref name="Reassign"/> leads to the page that gives it to somebody else; null when it is closed.</summary>
public sealed record BoardSeat(string Person, AssignmentState State, string? Reassign);
