namespace DanVanKheo.Commendations;

/// <summary>What the signer decides: the form of award, the date on the paper, who signs.</summary>
public sealed record CommendationTerms(string Award, DateOnly Date, string Signer);
