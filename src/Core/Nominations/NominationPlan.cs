using DanVanKheo.Programmes;

namespace DanVanKheo.Nominations;

/// <summary>To whom the bloc proposes its best models, and how many a year.</summary>
/// <param name="UpperBody">"Tỉnh ủy"; its people work outside this system and get a package by mail.</param>
/// <param name="Recipient">Whom the letter greets.</param>
public sealed record NominationPlan(LocalText UpperBody, string Recipient, string Email, int QuotaPerYear);
