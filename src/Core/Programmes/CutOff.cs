namespace DanVanKheo.Programmes;

/// <summary>The last day a period counts: 15 June for the half-year.</summary>
public sealed record CutOff(int Month, int Day)
{
    public DateOnly In(int year) => new(year, Month, Day);
}
