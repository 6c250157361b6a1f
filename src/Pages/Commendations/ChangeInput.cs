namespace DanVanKheo.Commendations;

/// <summary>What was typed about an issued decision, kept when it comes back with problems. Nothing is preselected.</summary>
public sealed record ChangeInput(
    string Kind = "",
    string Date = "",
    string Signer = "",
    string Reason = "",
    string Ground = "",
    string Recover = "",
    string SubjectName = "",
    string Award = "",
    string Wording = "");
