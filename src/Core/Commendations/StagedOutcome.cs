using DanVanKheo.Opinions;

namespace DanVanKheo.Commendations;

/// <summary>An opinion of the commendation stage kept as "dự kiến": nobody hears of it until all are applied together.</summary>
public sealed record StagedOutcome(StageKey Stage, Opinion Opinion);
