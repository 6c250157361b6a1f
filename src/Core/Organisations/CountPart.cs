namespace DanVanKheo.Organisations;

/// <summary>What one unit of the old report brings to a mapped figure: <paramref name="Count"/> of its records at <paramref name="Weight"/>.</summary>
public sealed record CountPart(string Unit, int Count, decimal Weight)
{
    public decimal Value => Count * Weight;
}
