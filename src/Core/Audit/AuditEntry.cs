namespace DanVanKheo.Audit;

/// <summary>One line of a dossier's history. <paramref name="Chain"/> seals it to the line before.</summary>
/// <param name="Actor">A person id, <c>submitter</c> or <c>system</c>.</param>
/// <param name="Via">How they came: link, code, timer.</param>
public sealed record AuditEntry(string Dossier, int Sequence, DateTimeOffset At, string Actor, string Via, string Act, string Detail, string Chain)
{
    /// <summary>The entry's key: a retry with the same key finds the first.</summary>
    public required string Key { get; init; }
}
