namespace DanVanKheo.Papers;

/// <summary>Whose rules a paper follows: the Party's or the State's.</summary>
public enum IssuerSide
{
    Party,
    State,
}
