namespace DanVanKheo.Showcase;

/// <summary>Makes the parts of a story fit one printed page.</summary>
public static class LeafletText
{
    /// <summary>What fits on A4 beside title, facts and code, in UTF-16 characters with the headings.</summary>
    public const int Room = 1900;

    private const int Heading = 60;

    /// <summary>Each part gets an equal share of the room; what a short one leaves goes to those after it. A part that would be cut to nothing is left out.</summary>
    public static IReadOnlyList<(string Heading, string Text)> Fit(IReadOnlyList<(string Heading, string Text)> parts, int room = Room)
    {
        var fitted = new List<(string, string)>();
        for (var i = 0; i < parts.Count; i++)
        {
            var share = room / (parts.Count - i) - Heading;
            if (share < Heading) continue;
            var text = Excerpt.Of(parts[i].Text, share);
            room -= text.Length + Heading;
            fitted.Add((parts[i].Heading, text));
        }

        return fitted;
    }
}
