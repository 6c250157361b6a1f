using DanVanKheo.Programmes;

namespace DanVanKheo.Contests;

/// <summary>A contest in one year; without rounds the programme is none.</summary>
public sealed record ContestView(LocalText Name, int Year, IReadOnlyList<RoundView> Rounds);
