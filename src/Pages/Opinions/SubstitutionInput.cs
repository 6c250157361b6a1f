namespace DanVanKheo.Opinions;

/// <summary>What was typed into the form of a substitution.</summary>
public sealed record SubstitutionInput(string Substitute = "", string From = "", string To = "", string Reason = "");
