using DanVanKheo.Organisations;

namespace DanVanKheo.Periods;

/// <summary>A unit as it stood on the day of the figures; kept with the frozen report as what its counts of units count.</summary>
public sealed record CountedUnit(string Id, string Name, OrganisationKind Kind);
