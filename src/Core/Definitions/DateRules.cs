using System.Globalization;

namespace DanVanKheo.Definitions;

/// <summary>The calendar: days that exist, beginnings before ends, windows of the same people that do not overlap.</summary>
public static class DateRules
{
    public static IEnumerable<Fault> Check(SourceNode programme)
    {
        foreach (var fault in Days(programme)) yield return fault;
        foreach (var fault in DefinitionRules.Twice(programme.List("holidays"))) yield return fault;
        // The dates of awards are the catalogue's own matter.
        if (programme.Find("term") is { } term && term.Find("to") is { } end && string.CompareOrdinal(term.TextOf("from"), end.Text) > 0) yield return new(end.Place, "Reversed", "from", "to");

        var windows = programme.List("windows");
        foreach (var window in windows.Where(w => Day(w, "from") > Day(w, "to"))) yield return new(window.Find("to")!.Place, "Reversed", "from", "to");
        for (var i = 0; i < windows.Count; i++)
        {
            foreach (var earlier in windows.Take(i).Where(e => Overlap(e, windows[i]))) yield return new(windows[i].Place, "WindowsOverlap", earlier.Place.Line);
        }
    }

    /// <summary>Month and day as one number that grows through the year.</summary>
    private static int Day(SourceNode window, string name) => window.Find(name) is { } day ? (int)((day.NumberOf("month") ?? 0) * 100 + (day.NumberOf("day") ?? 0)) : 0;

    /// <summary>Two windows for the same level and the same units: nobody could say which of them closes.</summary>
    private static bool Overlap(SourceNode one, SourceNode other) =>
        one.TextOf("level") == other.TextOf("level")
        && (one.List("units").Count == 0 && other.List("units").Count == 0 || one.List("units").Select(u => u.Text).Intersect(other.List("units").Select(u => u.Text)).Any())
        && Day(one, "from") <= Day(other, "to") && Day(other, "from") <= Day(one, "to");

    /// <summary>Every day of a year and every date, wherever they stand.</summary>
    private static IEnumerable<Fault> Days(SourceNode node)
    {
        if (node is { Kind: SourceKind.Object } && node.NumberOf("month") is { } month && node.NumberOf("day") is { } day && month is >= 1 and <= 12 && (day < 1 || day > DateTime.DaysInMonth(2024, (int)month)))
        {
            yield return new(node.Find("day")!.Place, "NoSuchDay", FormattableString.Invariant($"{day}/{month}"));
        }

        if (node is { Kind: SourceKind.Text, Text: ['1' or '2', _, _, _, '-', _, _, '-', _, _] } && !DateOnly.TryParseExact(node.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            yield return new(node.Place, "NoSuchDay", node.Text);
        }

        foreach (var fault in node.Members.Select(m => m.Value).Concat(node.Items).SelectMany(Days)) yield return fault;
    }
}
