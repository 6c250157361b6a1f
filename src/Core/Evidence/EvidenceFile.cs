namespace DanVanKheo.Evidence;

/// <summary>A file as stored: size in bytes, SHA-256 in lower-case hexadecimal.</summary>
public sealed record EvidenceFile(string Id, string Name, string ContentType, long Size, string Sha256, string Caption, DateTimeOffset UploadedAt)
{
    /// <summary>The day it was taken or made, as the submitter says.</summary>
    public DateOnly? TakenOn { get; init; }

    public string Place { get; init; } = "";

    /// <summary>The people shown agreed, and so does the submitter, that it may be published.</summary>
    public bool MayPublish { get; init; }

    /// <summary>The keys of the results it proves (<see cref="EvidenceClaim.Key"/>).</summary>
    public IReadOnlyList<string> Claims { get; init; } = [];

    public ScanState Scan { get; init; }

    /// <summary>The scanner's name for what it found; empty unless infected.</summary>
    public string Threat { get; init; } = "";

    /// <summary>The content type of its small picture; empty when there is none.</summary>
    public string Preview { get; init; } = "";

    /// <summary>Others than its owner may open it: it is clean, or there is no scanner and they are told so.</summary>
    public bool MayOpen => Scan is ScanState.Clean or ScanState.NotScanned;

    public EvidenceDetails Details => new(Caption, TakenOn, Place, MayPublish, Claims);

    public EvidenceFile With(EvidenceDetails details) =>
        this with { Caption = details.Caption, TakenOn = details.TakenOn, Place = details.Place, MayPublish = details.MayPublish, Claims = details.Claims };
}
