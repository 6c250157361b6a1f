namespace DanVanKheo.FollowUps;

/// <summary>One indicator as registered and as last reported. <paramref name="Source"/> names the report; empty when none spoke of it.</summary>
public sealed record IndicatorProgress(Indicator Indicator, DoneState State, string Reached, string Remark, CitedFile? Evidence, string Source, bool MilestonePast);
