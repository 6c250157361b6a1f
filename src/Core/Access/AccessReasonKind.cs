namespace DanVanKheo.Access;

/// <summary>Why somebody sees a dossier, the nearest reason first.</summary>
public enum AccessReasonKind
{
    /// <summary>They are asked at the stage that waits.</summary>
    Asked,

    /// <summary>They gave their opinion at an earlier stage.</summary>
    Decided,

    /// <summary>They were asked at a stage that somebody else answered.</summary>
    WasAsked,

    /// <summary>They hold a duty for the unit, or for an organisation above it.</summary>
    Duty,

    /// <summary>They look after the unit or an organisation above it.</summary>
    Administrator,
}
