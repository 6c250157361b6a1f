namespace DanVanKheo.Imports;

/// <summary>What is to become of a list as soon as it is checked.</summary>
public enum ImportWish
{
    /// <summary>Nothing: somebody looks at it first.</summary>
    Look,

    /// <summary>It is imported if no row is bad.</summary>
    Whole,

    /// <summary>Its good rows are imported.</summary>
    Good,
}
