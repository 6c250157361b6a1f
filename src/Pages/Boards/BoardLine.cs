namespace DanVanKheo.Boards;

/// <summary>One open dossier on the board.</summary>
/// <param name="Holders">Names of who has it; empty when it is the submitter.</param>
/// <param name="DaysHeld">Working days they have had it.</param>
/// <param name="DaysLate">Working days past the due date; 0 when there is time left.</param>
public sealed record BoardLine(string Code, string Name, string Unit, string Stage, string Holders, int DaysHeld, DateTimeOffset? Due, int DaysLate, bool Returned, IReadOnlyList<string> Tags);
