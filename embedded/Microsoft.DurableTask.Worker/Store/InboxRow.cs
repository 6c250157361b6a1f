namespace DanVanKheo.Embedded.Durable;

/// <summary>
/// One waiting input of an instance. Order of <paramref name="Seq"/>: controls (negative), the start (zero), everything else in order of arrival.
/// <paramref name="Generation"/> -1 means whichever generation reads it.
/// </summary>
internal sealed record InboxRow(long Seq, long Generation, HistoryKind Kind, long Tid, string? Name, string? Data)
{
    public const long AnyGeneration = -1;

    /// <summary>In the name column of a termination: children end too.</summary>
    public const string Recursive = "recursive";
}
