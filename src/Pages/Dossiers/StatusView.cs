namespace DanVanKheo.Dossiers;

/// <summary>What anyone who knows the code may see: no person, no content.</summary>
public sealed record StatusView(string Code, string Unit, int Year, DossierStatus Status, StageBarView Stages, string? ExemplarUrl)
{
    /// <summary>Where the nomination to the body above stands; null when there is none.</summary>
    public string? NominationUrl { get; init; }
}
