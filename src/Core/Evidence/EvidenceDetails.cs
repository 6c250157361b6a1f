namespace DanVanKheo.Evidence;

/// <summary>What the submitter says of a file.</summary>
/// <param name="Claims">The keys of the results it proves.</param>
public sealed record EvidenceDetails(string Caption, DateOnly? TakenOn, string Place, bool MayPublish, IReadOnlyList<string> Claims)
{
    public static EvidenceDetails None { get; } = Of("");

    public static EvidenceDetails Of(string caption) => new(caption, null, "", false, []);
}
