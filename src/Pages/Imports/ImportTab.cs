namespace DanVanKheo.Imports;

/// <summary>Which rows of a checked list are shown; the names stand in the address.</summary>
public enum ImportTab
{
    Bad,
    Doubtful,
    Good,
    LeftOut,
}
