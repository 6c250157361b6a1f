namespace DanVanKheo.Periods;

public enum CellStyle
{
    Number,

    /// <summary>A share of 1.</summary>
    Share,

    /// <summary>A difference, with its sign.</summary>
    Difference,

    /// <summary>The value is text instead: a list of names.</summary>
    Words,
}
