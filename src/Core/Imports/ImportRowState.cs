namespace DanVanKheo.Imports;

public enum ImportRowState
{
    Good,

    /// <summary>A cell breaks a rule of the form; not imported as it is.</summary>
    Bad,

    /// <summary>Good, but perhaps there already; imported unless left out.</summary>
    Doubtful,

    /// <summary>Left out by the officer.</summary>
    LeftOut,
}
