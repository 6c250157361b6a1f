using System.Globalization;
using System.Text.RegularExpressions;
using DanVanKheo.Text;

namespace DanVanKheo.Papers;

/// <summary>The set phrases of papers, recognised however they are spelled.</summary>
internal static partial class SetPhrases
{
    private static readonly HashSet<string> Kinds =
        ["bao cao", "to trinh", "bien ban", "quyet dinh", "thong bao", "huong dan", "ke hoach", "nghi quyet", "chi thi", "ket luan", "quy dinh", "quy che", "chuong trinh", "phieu tham dinh", "danh sach", "chuong trinh trao thuong"];

    private static readonly string[] Titles = ["gs", "pgs", "ts", "ths", "bs", "ths bs", "pgs ts", "gs ts", "giao su", "pho giao su", "tien si", "thac si"];

    /// <summary>The same words whatever their case and marks: a wrong mark is a fault of its own.</summary>
    public static bool Same(string text, string other) => VietnameseText.Fold(text) == VietnameseText.Fold(other);

    public static bool Begins(string text, params ReadOnlySpan<string> words)
    {
        var folded = VietnameseText.Fold(text) + " ";
        foreach (var word in words)
        {
            if (folded.StartsWith(word + " ", StringComparison.Ordinal)) return true;
        }

        return false;
    }

    public static bool IsKind(string text) => Kinds.Contains(VietnameseText.Fold(text));

    public static bool IsDashes(string text) => text.Length >= 3 && text.All(c => c is '-' or '–' or '—' or '_');

    public static bool IsSeparator(string text) => text is "*" or "* * *" or "***" || IsDashes(text);

    public static bool IsOnBehalf(string text) => OnBehalfPattern().IsMatch(text);

    /// <summary>Where Đảng, the committee and its like decide together nobody signs "K/T".</summary>
    public static bool IsInstead(string text) => InsteadPattern().IsMatch(text);

    public static bool IsHeading(string text) => HeadingPattern().IsMatch(text);

    public static Match Heading(string text) => HeadingPattern().Match(text);

    public static bool HasAcademicTitle(string name) => Titles.Any(t => Begins(name, t));

    /// <summary>The day in "…, ngày 05 tháng 02 năm 2027", however it is padded.</summary>
    public static DateOnly? Day(string text)
    {
        var match = DayPattern().Match(text);
        return match.Success && DateOnly.TryParseExact($"{match.Groups[1].Value}/{match.Groups[2].Value}/{match.Groups[3].Value}", "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }

    /// <summary>"ngày 05 tháng 02 năm 2027": days below 10 and the months 1 and 2 have two digits.</summary>
    public static string DayText(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"ngày {day.Day:00} tháng {(day.Month <= 2 ? $"{day.Month:00}" : $"{day.Month}")} năm {day.Year}");

    [GeneratedRegex(@"ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})", RegexOptions.IgnoreCase)]
    private static partial Regex DayPattern();

    [GeneratedRegex(@"^(T/M|TM\.?|K/T|KT\.?|T/L|TL\.?|TUQ\.?)\s", RegexOptions.IgnoreCase)]
    private static partial Regex OnBehalfPattern();

    [GeneratedRegex(@"^(K/T|KT\.?)\s", RegexOptions.IgnoreCase)]
    private static partial Regex InsteadPattern();

    [GeneratedRegex(@"^([IVX]+)(\s*[-–.):]\s*)(.+)$")]
    private static partial Regex HeadingPattern();
}
