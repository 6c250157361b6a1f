using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;

namespace DanVanKheo.Programmes;

/// <summary>Who may register (domain.md P19); an empty list allows everybody.</summary>
public sealed record Eligibility
{
    public IReadOnlyList<OrganisationKind> UnitKinds { get; init; } = [];

    public IReadOnlyList<SubjectType> Subjects { get; init; } = [];

    public bool Allows(OrganisationKind kind) => UnitKinds.Count == 0 || UnitKinds.Contains(kind);

    public bool Allows(SubjectType subject) => Subjects.Count == 0 || Subjects.Contains(subject);
}
