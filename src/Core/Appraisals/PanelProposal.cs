namespace DanVanKheo.Appraisals;

/// <summary>Who should score what. <paramref name="Missing"/> counts, by dossier, the seats for which nobody is left.</summary>
public sealed record PanelProposal(IReadOnlyList<PanelSeat> Seats, IReadOnlyDictionary<string, int> Missing);
