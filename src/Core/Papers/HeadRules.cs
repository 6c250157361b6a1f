using System.Text.RegularExpressions;

namespace DanVanKheo.Papers;

/// <summary>The head of a paper, its kind and what it is about.</summary>
internal static partial class HeadRules
{
    public static IReadOnlyList<FormatRule> All { get; } =
    [
        Missing("NationMissing", PaperPart.Nation, s => s.Nation),
        new("NationWords", (p, s) => p.Of(PaperPart.Nation).Where(l => l.IsCaps && l.Text != s.Nation).Select(l => new FormatFault(PaperPart.Nation, l, l.Excerpt, s.Nation))),
        new("NationRule", (p, s) => (s.Motto.Length == 0 ? p.First(PaperPart.Nation) : p.First(PaperPart.Motto)) is { Ruled: false } line && line.Words.Any(r => !r.Underline) ? [new(PaperPart.Nation, line, "", "")] : []),
        new("MottoMissing", (p, s) => s.Motto.Length > 0 && p.First(PaperPart.Motto)?.Text != s.Motto ? [new(PaperPart.Motto, p.First(PaperPart.Motto), p.First(PaperPart.Motto)?.Excerpt ?? "", s.Motto)] : []),
        new("MottoUnwanted", (p, s) => s.Motto.Length == 0 && p.First(PaperPart.Motto) is { } line ? [new(PaperPart.Motto, line, line.Excerpt, "")] : []),
        Missing("BodyMissing", PaperPart.Body, _ => ""),
        new("SeparatorMissing", (p, s) => p.First(PaperPart.Body) is { } body && !(s.Separator.Length > 0 ? p.Of(PaperPart.Separator).Any(l => l.Text == s.Separator) : body.Ruled || p.Of(PaperPart.Body).Any(l => l.Ruled)) ? [new(PaperPart.Separator, p.First(PaperPart.Separator) ?? body, p.First(PaperPart.Separator)?.Text ?? "", s.Separator)] : []),
        new("NumberMissing", (p, s) => NeedsNumber(p) && p.First(PaperPart.Number) is null ? [new(PaperPart.Number, null, "", s.NumberWord.Trim())] : []),
        new("NumberForm", (p, s) => p.Of(PaperPart.Number).Where(l => !NumberIsRight(l.Text, s)).Select(l => new FormatFault(PaperPart.Number, l, l.Text, s.Side == IssuerSide.State ? "Số: 05/QĐ-UBND" : "Số 05-QĐ/ĐUK"))),
        Missing("DayMissing", PaperPart.PlaceDay, _ => "Đồng Hới, ngày 05 tháng 02 năm 2027"),
        new("DayForm", (p, _) => p.Of(PaperPart.PlaceDay).Where(l => SetPhrases.Day(l.Text) is { } day && !l.Text.EndsWith(SetPhrases.DayText(day), StringComparison.Ordinal)).Select(l => new FormatFault(PaperPart.PlaceDay, l, l.Text, SetPhrases.DayText(SetPhrases.Day(l.Text)!.Value)))),
        new("PlaceMissing", (p, _) => p.Of(PaperPart.PlaceDay).Where(l => SetPhrases.Begins(l.Text, "ngay")).Select(l => new FormatFault(PaperPart.PlaceDay, l, l.Text, "Đồng Hới, ngày …"))),
        new("KindMissing", (p, _) => p.First(PaperPart.Kind) is null && p.First(PaperPart.Addressee) is null ? [new(PaperPart.Kind, null, "", "")] : []),
        new("AboutMissing", (p, _) => p.First(PaperPart.About) is null ? [new(PaperPart.About, p.First(PaperPart.Kind), "", "")] : []),
        new("AboutRule", (p, s) => s.Dashes == true && p.First(PaperPart.Kind) is { } kind && p.First(PaperPart.AboutRule) is null ? [new(PaperPart.AboutRule, p.Of(PaperPart.About).LastOrDefault() ?? kind, "", "-----")] : []),
        new("AboutLine", (p, s) => s.Dashes == false && p.Of(PaperPart.About).LastOrDefault() is { Ruled: false } about && p.First(PaperPart.Kind) is not null ? [new(PaperPart.AboutRule, about, "", "")] : []),
        .. LookRules.For(PaperPart.Nation, PaperPart.Motto, PaperPart.Superior, PaperPart.Body, PaperPart.Separator, PaperPart.Number, PaperPart.Draft, PaperPart.PlaceDay, PaperPart.Kind, PaperPart.About),
    ];

    private static FormatRule Missing(string code, PaperPart part, Func<PaperStandard, string> expected) => new(code, (p, s) => p.First(part) is null ? [new(part, null, "", expected(s))] : []);

    /// <summary>Sheets and lists of an office's own are not numbered.</summary>
    private static bool NeedsNumber(PaperOutline paper) => paper.First(PaperPart.Kind) is not { } kind || !SetPhrases.Begins(kind.Text, "phieu", "danh sach");

    private static bool NumberIsRight(string text, PaperStandard standard) => (standard.Side == IssuerSide.State ? StateNumber() : PartyNumber()).IsMatch(text);

    /// <summary>No colon, two digits below ten, a dash before the type and a slash before the body; blanks where the figure will stand.</summary>
    [GeneratedRegex(@"^Số\s+((0[1-9]|[1-9]\d+)\s?)?-\p{Lu}\p{L}*/\p{Lu}[\p{L}-]*$")]
    private static partial Regex PartyNumber();

    [GeneratedRegex(@"^Số:\s*((0[1-9]|[1-9]\d+)\s?)?(/\d{4})?/\p{Lu}\p{L}*-\p{Lu}[\p{L}-]*$")]
    private static partial Regex StateNumber();
}
