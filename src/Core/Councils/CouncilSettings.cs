namespace DanVanKheo.Councils;

/// <summary>How a council votes.</summary>
public sealed record CouncilSettings;
