namespace DanVanKheo.Organisations;

/// <summary>What a change writes and what it takes away, line by line, for the person who confirms it.</summary>
public sealed record BookDifference(IReadOnlyList<BookLine> Added, IReadOnlyList<BookLine> Removed)
{
    public bool IsEmpty => Added.Count + Removed.Count == 0;

    public static BookDifference Between(OrganisationBook before, OrganisationBook after)
    {
        var (old, now) = (BookLines.Of(before), BookLines.Of(after));
        return new(Without(now, old), Without(old, now));
    }

    private static IReadOnlyList<BookLine> Without(IReadOnlyList<BookLine> lines, IReadOnlyList<BookLine> others)
    {
        var known = others.Select(Text).ToHashSet(StringComparer.Ordinal);
        return [.. lines.Where(l => !known.Contains(Text(l)))];
    }

    private static string Text(BookLine line) => line.Section + "\n" + string.Join('\n', line.Cells.Select(c => $"{c.Key}={c.Value}"));
}
