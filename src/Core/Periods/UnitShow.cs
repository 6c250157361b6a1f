namespace DanVanKheo.Periods;

/// <summary>Which units of a row a count counts.</summary>
public enum UnitShow
{
    All,

    /// <summary>Those with at least one record behind the figure.</summary>
    Taking,

    Missing,
}
