namespace DanVanKheo.Registrations;

/// <summary>The steps of the form as (slug, title), which one is shown, and when the draft was last kept.</summary>
public sealed record JourneyView(IReadOnlyList<JourneyStep> Steps, string Current, DateTimeOffset SavedAt);
