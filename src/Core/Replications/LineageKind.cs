namespace DanVanKheo.Replications;

/// <summary>How one model came from another.</summary>
public enum LineageKind
{
    /// <summary>The same owner carries it on in a later year.</summary>
    Continues,

    /// <summary>Another unit copies it.</summary>
    Replicates,
}
