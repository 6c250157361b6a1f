namespace DanVanKheo.Evidence;

/// <summary>What is known of harmful code in a file. Only <see cref="Clean"/> says that somebody looked.</summary>
public enum ScanState
{
    /// <summary>No scanner is set up.</summary>
    NotScanned,

    /// <summary>In the queue of the scanner.</summary>
    Waiting,

    /// <summary>The scanner did not answer; it is asked again.</summary>
    Unreachable,

    Clean,

    /// <summary>The scanner found something; the file lies in quarantine and nobody can open it.</summary>
    Infected,
}
