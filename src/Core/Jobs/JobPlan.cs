namespace DanVanKheo.Jobs;

/// <summary>How long work is cut.</summary>
/// <param name="Things">What it goes over: rows, dossiers, sheets.</param>
/// <param name="Parts">In how many parts; a second plan of the same job gives as many.</param>
public sealed record JobPlan(int Things, int Parts)
{
    public static JobPlan Of(int things, int size) => new(things, (things + size - 1) / size);
}
