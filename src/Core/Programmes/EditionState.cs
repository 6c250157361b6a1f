namespace DanVanKheo.Programmes;

/// <summary>Where an edition of a programme stands.</summary>
public enum EditionState
{
    /// <summary>Written by an officer; nothing follows it until an administrator confirms it.</summary>
    Proposed,

    /// <summary>It holds, or held until the next one: dossiers may have been registered under it.</summary>
    Effective,

    /// <summary>It was put aside and never held.</summary>
    Dropped,
}
