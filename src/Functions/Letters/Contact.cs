namespace DanVanKheo.Letters;

/// <summary>A mail address that failed: since when, why, and which letter did not arrive. <paramref name="Times"/> counts how often it broke.</summary>
public sealed record Contact(string Id, string Email, bool Broken, int Times, DateTimeOffset Since, string Reason, LetterKey Letter);
