using Azure;

namespace DanVanKheo.Opinions;

/// <summary>A stage attempt and the version of its row it was read from.</summary>
public sealed record StoredStage(StageAttempt Attempt, ETag Version);
