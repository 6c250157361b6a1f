using DanVanKheo.Dossiers;

namespace DanVanKheo.Appraisals;

/// <summary>A dossier that needs <paramref name="Seats"/> appraisers, and who may not be one of them.</summary>
public sealed record PanelNeed(string Dossier, WorkField Field, int Seats, IReadOnlyCollection<string> Barred);
