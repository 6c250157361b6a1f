namespace DanVanKheo.Revisions;

/// <summary>Why a question may not be changed.</summary>
public enum FieldLock
{
    /// <summary>The return did not ask for it.</summary>
    NotAsked,

    /// <summary>Only the submitter may change it.</summary>
    Submitter,

    /// <summary>From a day on it stays as it was sent.</summary>
    Frozen,
}
