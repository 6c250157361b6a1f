namespace DanVanKheo.Commendations;

/// <summary>One number of a series as it was given out.</summary>
/// <param name="Dossier">What the paper is about.</param>
/// <param name="Kind">Issue, Amend, Revoke, Nominate.</param>
public sealed record IssuedNumber(int Number, string Text, DateOnly Date, string Dossier, string Kind, DateTimeOffset IssuedAt);
