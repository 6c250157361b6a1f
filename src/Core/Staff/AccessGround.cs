namespace DanVanKheo.Staff;

/// <summary>Why an officer sees a dossier.</summary>
public enum AccessGround
{
    /// <summary>They hold a duty for the unit, or for an organisation above it.</summary>
    Duty,

    /// <summary>They look after the organisation and everything below it.</summary>
    Administrator,

    /// <summary>They stand in for somebody who is on leave.</summary>
    Substitute,

    /// <summary>Somebody passed this one task on to them.</summary>
    HandedOver,

    /// <summary>The stage was late, and so they were asked too.</summary>
    Escalated,
}
