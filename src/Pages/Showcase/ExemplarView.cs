using DanVanKheo.Registrations;
using DanVanKheo.Replications;

namespace DanVanKheo.Showcase;

/// <summary>The public page of a commended model; only sections that may be published.</summary>
public sealed record ExemplarView(ExemplarCard Card, string SubjectName, IReadOnlyList<AnswerSection> Sections, string Certificate, string DecisionNumber, DateOnly DecisionDate)
{
    /// <summary>Where it came from and who took it up.</summary>
    public GenealogyView? Genealogy { get; init; }
}
