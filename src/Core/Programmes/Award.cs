using DanVanKheo.Organisations;

namespace DanVanKheo.Programmes;

/// <summary>
/// A form of commendation and who may give it. Authority: QĐ 29-QĐ/TW art. 27.2 — a cell may only commend in public,
/// a grassroots committee and its superior may give a merit certificate.
/// </summary>
/// <param name="GivenBy">Kinds that may give it at any time; <see cref="Authority"/> adds those that may from one day to another.</param>
public sealed record Award(string Id, LocalText Name, IReadOnlyList<OrganisationKind> GivenBy)
{
    /// <summary>First day the catalogue offers it; a decision keeps the name it was issued with.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day the catalogue offers it.</summary>
    public DateOnly? To { get; init; }

    /// <summary>For a theme or one deed: no basis for a higher award (NĐ 152/2025 art. 4).</summary>
    public bool Thematic { get; init; }

    public IReadOnlyList<AwardAuthority> Authority { get; init; } = [];

    public bool IsOffered(DateOnly day) => (From is null || From <= day) && (To is null || day <= To);

    public bool MayBeGivenBy(OrganisationKind kind, DateOnly day) => IsOffered(day) && (GivenBy.Contains(kind) || Authority.Any(a => a.Holds(kind, day)));
}
