using DanVanKheo.Registrations;

namespace DanVanKheo.Showcase;

/// <summary>The public page of a commended model; only sections that may be published.</summary>
public sealed record ExemplarView(ExemplarCard Card, string SubjectName, IReadOnlyList<AnswerSection> Sections, string Certificate, string DecisionNumber, DateOnly DecisionDate);
