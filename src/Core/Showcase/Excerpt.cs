namespace DanVanKheo.Showcase;

/// <summary>The beginning of a text on one line.</summary>
public static class Excerpt
{
    private const char More = '…';

    /// <summary>At most <paramref name="most"/> UTF-16 characters, cut between two words; a cut is marked.</summary>
    public static string Of(string text, int most)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= most) return line;
        var end = line.LastIndexOf(' ', most - 1);
        if (end <= 0) end = char.IsHighSurrogate(line[most - 2]) ? most - 2 : most - 1;
        return line[..end].TrimEnd(',', ';', ':', '-', '–') + More;
    }
}
