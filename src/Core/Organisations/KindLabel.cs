using DanVanKheo.Programmes;

namespace DanVanKheo.Organisations;

/// <summary>The word of the place for a kind of organisation.</summary>
public sealed record KindLabel(OrganisationKind Kind, LocalText Text);
