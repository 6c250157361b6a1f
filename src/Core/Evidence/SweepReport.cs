namespace DanVanKheo.Evidence;

/// <summary>One sweep of files that belong to no dossier: those removed, and those that will be when they are old enough; with their bytes.</summary>
public sealed record SweepReport(DateTimeOffset At, int Removed, long RemovedBytes, int Waiting, long WaitingBytes)
{
    /// <summary>Drafts that were removed with their files, because nobody sent them in time.</summary>
    public int Drafts { get; init; }

    /// <summary>Drafts whose last day is over and that will be removed soon.</summary>
    public int DraftsWaiting { get; init; }
}
