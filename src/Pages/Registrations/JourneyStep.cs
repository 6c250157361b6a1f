namespace DanVanKheo.Registrations;

public sealed record JourneyStep(string Slug, string Title, bool Complete)
{
    /// <summary>Nothing in it may be changed now.</summary>
    public bool Locked { get; init; }
}
