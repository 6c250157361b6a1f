namespace DanVanKheo.HotSpots;

/// <summary>Điểm nóng: a matter in a place that must be settled with the people there (domain.md §1.1, P07).</summary>
/// <param name="Number">In the register, from 1.</param>
/// <param name="Unit">Who follows it, by id.</param>
public sealed record HotSpot(int Number, string Place, string Unit, string Matter, DateOnly Opened, string By)
{
    /// <summary>Null while it is open.</summary>
    public DateOnly? Settled { get; init; }

    /// <summary>Code of the model that settled it; empty where none did.</summary>
    public string Dossier { get; init; } = "";

    /// <summary>How it was settled.</summary>
    public string How { get; init; } = "";

    public bool IsOpen => Settled is null;
}
