using DanVanKheo.Dossiers;
using DanVanKheo.Opinions;

namespace DanVanKheo.Staff;

/// <summary>A stage that waits for an officer, and its dossier.</summary>
public sealed record WorkItem(Dossier Dossier, StageAttempt Attempt);
