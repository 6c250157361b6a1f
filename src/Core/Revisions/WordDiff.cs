namespace DanVanKheo.Revisions;

/// <summary>
/// What changed between two texts, word by word: the longest common subsequence of their words (syllables and the blanks between them).
/// Joining <see cref="DiffKind.Same"/> and <see cref="DiffKind.Removed"/> gives the earlier text, <see cref="DiffKind.Same"/> and <see cref="DiffKind.Added"/> the later one.
/// </summary>
public static class WordDiff
{
    /// <summary>Above this the middle is shown as replaced: a table of 4 million cells still takes some 20 ms, one of a book would not.</summary>
    private const long MostCells = 4_000_000;

    public static IReadOnlyList<DiffPart> Compare(string before, string after)
    {
        var (old, @new) = (Words(before), Words(after));
        var head = CommonHead(old, @new);
        var tail = CommonTail(old, @new, head);
        var parts = new DiffParts();
        parts.Add(DiffKind.Same, old.Take(head));
        Middle(old[head..^tail], @new[head..^tail], parts);
        parts.Add(DiffKind.Same, old.TakeLast(tail));
        return parts.Done();
    }

    /// <summary>Words and the white space between them, each by itself, so that nothing of the text is lost.</summary>
    private static string[] Words(string text)
    {
        var words = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = start + 1;
            while (end < text.Length && char.IsWhiteSpace(text[end]) == char.IsWhiteSpace(text[start])) end++;
            words.Add(text[start..end]);
            start = end;
        }

        return [.. words];
    }

    private static int CommonHead(string[] old, string[] @new)
    {
        var head = 0;
        while (head < old.Length && head < @new.Length && old[head] == @new[head]) head++;
        return head;
    }

    private static int CommonTail(string[] old, string[] @new, int head)
    {
        var tail = 0;
        while (tail < old.Length - head && tail < @new.Length - head && old[^(tail + 1)] == @new[^(tail + 1)]) tail++;
        return tail;
    }

    private static void Middle(string[] old, string[] @new, DiffParts parts)
    {
        if ((long)(old.Length + 1) * (@new.Length + 1) > MostCells)
        {
            parts.Add(DiffKind.Removed, old);
            parts.Add(DiffKind.Added, @new);
            return;
        }

        Walk(old, @new, Lengths(old, @new), parts);
    }

    /// <summary>Length of the longest common subsequence of what follows each pair of places.</summary>
    private static int[,] Lengths(string[] old, string[] @new)
    {
        var lengths = new int[old.Length + 1, @new.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = @new.Length - 1; j >= 0; j--)
            {
                lengths[i, j] = old[i] == @new[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        return lengths;
    }

    private static void Walk(string[] old, string[] @new, int[,] lengths, DiffParts parts)
    {
        var (i, j) = (0, 0);
        while (i < old.Length || j < @new.Length)
        {
            if (i < old.Length && j < @new.Length && old[i] == @new[j])
            {
                parts.Add(DiffKind.Same, [old[i++]]);
                j++;
            }
            else if (j == @new.Length || (i < old.Length && lengths[i + 1, j] >= lengths[i, j + 1])) parts.Add(DiffKind.Removed, [old[i++]]);
            else parts.Add(DiffKind.Added, [@new[j++]]);
        }
    }
}
