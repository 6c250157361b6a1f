namespace DanVanKheo.Organisations;

/// <summary>One link of an explanation: on <paramref name="On"/>, <paramref name="Weight"/> of <paramref name="From"/> went to <paramref name="To"/>. Both are names as of that day, or the two parents of a move.</summary>
/// <param name="Unit">The id of the unit that it happened to.</param>
/// <param name="Successor">The id of the unit that took it over; the same id for a new name or place.</param>
/// <param name="Backward">Read against the course of time: the part of the successor that came from the unit.</param>
public sealed record MappingStep(DateOnly On, MappingStepKind Kind, string Unit, string From, string Successor, string To, decimal Weight, string Basis, bool Backward = false);
