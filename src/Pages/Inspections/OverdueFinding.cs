using DanVanKheo.FollowUps;

namespace DanVanKheo.Inspections;

/// <summary>A finding whose day has passed, and the visit it was made on.</summary>
public sealed record OverdueFinding(InspectedVisit Visit, Finding Finding);
