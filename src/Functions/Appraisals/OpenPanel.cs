using DanVanKheo.Dossiers;
using DanVanKheo.Opinions;

namespace DanVanKheo.Appraisals;

/// <summary>A dossier that is being appraised, with its seats.</summary>
public sealed record OpenPanel(Dossier Dossier, AppraisalSettings Settings, StageAttempt Attempt, IReadOnlyList<Assignment> Seats)
{
    public int Wanted => Math.Max(0, Settings.Appraisers - Seats.Count(s => s.Recusal is null));
}
