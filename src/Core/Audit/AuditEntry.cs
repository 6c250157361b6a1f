namespace DanVanKheo.Audit;

/// <summary>One line of a dossier's history. <paramref name="Chain"/> seals it to the line before.</summary>
/// <param name="Actor">A person id, <c>submitter</c> or <c>system</c>.</param>
/// <param name="Via">How they came: link, code, timer.</param>
public sealed record AuditEntry(string Dossier, int Sequence, DateTimeOffset At, string Actor, string Via, string Act, string Detail, string Chain)
{
    /// <summary>The entry's key: a retry with the same key finds the first.</summary>
    public required string Key { get; init; }

    /// <summary>Network address and browser of the request; empty for timers and orchestrations.</summary>
    public string From { get; init; } = "";

    /// <summary>Random, so that nobody finds erased words by trying; goes when they go.</summary>
    public string Salt { get; init; } = "";

    /// <summary>SHA-256 of what may be erased one day: salt, detail, from. The chain seals this and not the words.</summary>
    public string Digest { get; init; } = "";

    /// <summary>Detail and from were erased; a later entry says by which minutes.</summary>
    public bool IsErased { get; init; }

    /// <summary>Without the words a person wrote and the place they sat at. The chain still holds.</summary>
    public AuditEntry Erased() => this with { Detail = "", From = "", Salt = "", IsErased = true };
}
