namespace DanVanKheo.Commendations;

/// <summary>One later decision about a decision. <paramref name="Reason"/> is empty where the public reads.</summary>
public sealed record ChangeLine(string Number, DateOnly Date, ChangeKind Kind, string Reason = "");
