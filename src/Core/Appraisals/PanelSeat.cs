namespace DanVanKheo.Appraisals;

public sealed record PanelSeat(string Dossier, string Person);
