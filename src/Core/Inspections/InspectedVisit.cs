using DanVanKheo.FollowUps;

namespace DanVanKheo.Inspections;

/// <summary>A visit of an inspection team, with the dossier and the unit it looked at.</summary>
public sealed record InspectedVisit(string Dossier, string Unit, Inspection Visit);
