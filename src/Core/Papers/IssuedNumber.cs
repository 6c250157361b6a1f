namespace DanVanKheo.Papers;

/// <summary>One number of a series as it was given out.</summary>
/// <param name="Dossier">What the paper is about: a dossier, or the id of a paper of the office.</param>
/// <param name="Kind">Issue, Amend, Revoke, Nominate, Paper.</param>
public sealed record IssuedNumber(int Number, string Text, DateOnly Date, string Dossier, string Kind, DateTimeOffset IssuedAt);
