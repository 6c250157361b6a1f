namespace DanVanKheo.Letters;

public enum LetterState
{
    /// <summary>Waits until an officer has read it and lets it go.</summary>
    Held,

    /// <summary>Written, not yet taken by a sender.</summary>
    Waiting,

    /// <summary>Taken by a sender; after a crash nobody knows whether it left.</summary>
    Claimed,

    Sent,

    /// <summary>No longer needed when it was about to be sent: the stage had closed.</summary>
    Dropped,

    /// <summary>Refused for good by the mail service, or ambiguous and left to a person.</summary>
    NeedsAttention,
}
