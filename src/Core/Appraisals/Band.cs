using DanVanKheo.Programmes;

namespace DanVanKheo.Appraisals;

/// <summary>What a total means: from <paramref name="From"/> points of 100 upward.</summary>
public sealed record Band(string Id, decimal From, LocalText Name);
