namespace DanVanKheo.Commendations;

public enum BatchResult
{
    Applied,

    /// <summary>The stage was closed by another opinion, or the dossier withdrawn, before the batch came to it.</summary>
    AlreadyClosed,

    /// <summary>A rule stands in the way now: a hold was entered after the result was staged.</summary>
    Refused,
}
