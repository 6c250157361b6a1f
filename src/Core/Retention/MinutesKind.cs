namespace DanVanKheo.Retention;

/// <summary>What minutes order.</summary>
public enum MinutesKind
{
    /// <summary>What speaks of a person goes; the rest stays.</summary>
    Anonymise,

    /// <summary>The content goes; code, unit and outcome stay. Only after its time.</summary>
    Destroy,
}
