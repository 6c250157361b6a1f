namespace DanVanKheo.Programmes;

/// <summary>A document the programme stands on: "488-CV/HU", its day, what it is about.</summary>
public sealed record GoverningDocument(string Number, DateOnly Date, LocalText Title);
