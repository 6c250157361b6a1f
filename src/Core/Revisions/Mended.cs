namespace DanVanKheo.Revisions;

/// <summary>The submitter's answer to one return, kept with the draft until it is sent again.</summary>
/// <param name="Attempt">The attempt that was returned.</param>
public sealed record Mended(string Stage, int Attempt, IReadOnlyList<MendedItem> Items)
{
    public const int LongestNote = 500;
}
