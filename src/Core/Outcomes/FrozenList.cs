namespace DanVanKheo.Outcomes;

/// <summary>A frozen list as it is kept: what it says of itself, and the SHA-256 of each of its parts in their order. Its own SHA-256 so seals every record.</summary>
/// <param name="Title">What the number counts, in the words of the page it stood on.</param>
/// <param name="Source">The address of the living list.</param>
/// <param name="Parts">Lower-case hex, one for every <see cref="PartSize"/> records.</param>
public sealed record FrozenList(string Title, string Source, DateOnly AsOf, int Count, IReadOnlyList<string> Parts)
{
    /// <summary>Records of a full part: a page reads one, or two where it crosses their border.</summary>
    public const int PartSize = 500;

    /// <summary>The parts that hold <paramref name="take"/> records after the first <paramref name="skip"/>, and how many of theirs come before.</summary>
    public (IReadOnlyList<string> Parts, int Skip) Around(int skip, int take)
    {
        var first = skip / PartSize;
        var last = Math.Min(Parts.Count, (skip + Math.Max(take, 1) - 1) / PartSize + 1);
        return ([.. Parts.Take(last).Skip(first)], skip - first * PartSize);
    }
}
