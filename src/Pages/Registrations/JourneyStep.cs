namespace DanVanKheo.Registrations;

public sealed record JourneyStep(string Slug, string Title, bool Complete);
