using System.Globalization;
using System.Text.RegularExpressions;

namespace DanVanKheo.Periods;

/// <summary>One total quoted in a text, with the parts that stand behind it up to the next total: "225 mô hình (108 tập thể, 117 cá nhân)".</summary>
/// <param name="Basis"><c>Registered</c>, <c>Recognised</c>, <c>Commended</c>, or empty where the sentence does not say.</param>
/// <param name="Parts">Key of the part → number.</param>
public sealed partial record QuotedFigures(int Total, string Basis, IReadOnlyDictionary<string, int> Parts)
{
    private static readonly (string Key, string Words)[] Names =
        [("Collective", "tập thể"), ("Individual", "cá nhân"), ("Continuing", "tiếp tục"), ("New", "mới"), ("Bloc", "cấp")];

    private static readonly string[][] Sums = [["Collective", "Individual"], ["Bloc", "Continuing", "New"], ["Continuing", "New"]];

    /// <summary>Reads every total of models and what follows it. Text that quotes none gives none.</summary>
    public static IReadOnlyList<QuotedFigures> Read(string text)
    {
        var totals = TotalPattern().Matches(text);
        return [.. totals.Select((m, i) => Of(m, text[(m.Index + m.Length)..(i + 1 < totals.Count ? totals[i + 1].Index : text.Length)], Before(text, m.Index)))];
    }

    public IEnumerable<Contradiction> Faults()
    {
        var sum = Sums.FirstOrDefault(s => s.All(Parts.ContainsKey));
        if (sum is not null && sum.Sum(p => Parts[p]) != Total) yield return Contradiction.Of("QuotedSumDiffers", Total, string.Join(" + ", sum.Select(p => Parts[p])), sum.Sum(p => Parts[p]));
        foreach (var (key, count) in Parts.Where(p => p.Value > Total)) yield return Contradiction.Of("PartExceeds", key, count, Total);
    }

    public IEnumerable<(string Key, double Share)> Shares() => Total == 0 ? [] : Parts.Select(p => (p.Key, (double)p.Value / Total));

    private static QuotedFigures Of(Match total, string after, string before) => new(
        Number(total.Groups[1].Value),
        BasisOf(before + total.Value + after.Split('.', ';')[0]),
        PartPattern().Matches(after)
            .Select(m => (Key: Names.First(n => m.Groups[2].Value.StartsWith(n.Words, StringComparison.OrdinalIgnoreCase)).Key, Count: Number(m.Groups[1].Value)))
            .GroupBy(p => p.Key)
            .ToDictionary(g => g.Key, g => g.First().Count));

    private static string Before(string text, int at) => text[..at].Split('.', ';')[^1];

    private static string BasisOf(string sentence) =>
        sentence.Contains("khen", StringComparison.OrdinalIgnoreCase) || sentence.Contains("tuyên dương", StringComparison.OrdinalIgnoreCase) ? "Commended"
        : sentence.Contains("công nhận", StringComparison.OrdinalIgnoreCase) ? "Recognised"
        : sentence.Contains("đăng ký", StringComparison.OrdinalIgnoreCase) ? "Registered" : "";

    private static int Number(string text) => int.Parse(text.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    // Thousands are written with points. A total is followed at once by what is counted, and not by what would make it a part.
    [GeneratedRegex(@"(?<![\d.,/])(\d{1,3}(?:\.\d{3}){1,2}|\d{1,7})(?![\d/])\s+(?:mô hình|điển hình|công trình)(?!\s+(?:đăng ký\s+)?(?:tập thể|cá nhân|tiếp tục|mới|cấp))", RegexOptions.IgnoreCase)]
    private static partial Regex TotalPattern();

    [GeneratedRegex(@"(?<![\d.,/])(\d{1,3}(?:\.\d{3}){1,2}|\d{1,7})(?![\d/])\s+(?:(?:mô hình|điển hình|đăng ký)\s+)*(tập thể|cá nhân|tiếp tục|mới|cấp)", RegexOptions.IgnoreCase)]
    private static partial Regex PartPattern();
}
