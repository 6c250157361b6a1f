using DanVanKheo.Dossiers;

namespace DanVanKheo.Showcase;

/// <summary>A public model on a list. <paramref name="Award"/> is empty where the route ends without a commendation.</summary>
public sealed record ExemplarCard(string Code, string Name, string Unit, WorkField Field, int Year, string Award)
{
    /// <summary>An officer put it first.</summary>
    public bool Featured { get; init; }
}
