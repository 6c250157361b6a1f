using DanVanKheo.Registrations;
using DanVanKheo.Replications;

namespace DanVanKheo.Showcase;

/// <summary>The public page of a recognised model; only what its owner agreed to show.</summary>
/// <param name="SubjectName">Empty when the owner keeps it to themself.</param>
/// <param name="Certificate">Empty where the route ends without a decision; then its number and date say nothing.</param>
public sealed record ExemplarView(ExemplarCard Card, string SubjectName, IReadOnlyList<AnswerSection> Sections, string Certificate, string DecisionNumber, DateOnly DecisionDate)
{
    /// <summary>Where it came from and who took it up.</summary>
    public GenealogyView? Genealogy { get; init; }

    /// <summary>Heading and text of each part of the story the owner agreed to.</summary>
    public IReadOnlyList<AnswerLine> Story { get; init; } = [];

    public IReadOnlyList<PhotoView> Photos { get; init; } = [];

    /// <summary>Where it was told of.</summary>
    public IReadOnlyList<PublicationRecord> Records { get; init; } = [];

    public ShareMeta? Meta { get; init; }
}
