using DanVanKheo.Programmes;

namespace DanVanKheo.Outcomes;

/// <summary>The records of a programme by the answers to one question, in the order of its choices.</summary>
public sealed record OutcomeTable(string Question, LocalText Title, IReadOnlyList<OutcomeCount> Rows);
