using DanVanKheo.Calendar;
using DanVanKheo.Registrations;
using DanVanKheo.Rules;
using DanVanKheo.Text;

namespace DanVanKheo.Evidence;

/// <summary>What was typed of a file, as it was typed.</summary>
public sealed record TypedDetails(string Caption, string TakenOn, string Place, bool MayPublish, IReadOnlyList<string> Claims)
{
    public const int LongestCaption = 300;
    public const int LongestPlace = 200;
    private const int EarliestYear = 1945;

    public static TypedDetails Empty { get; } = new("", "", "", false, []);

    public static TypedDetails Of(EvidenceDetails details) =>
        new(details.Caption, details.TakenOn is { } day ? VietnamTime.Date(day) : "", details.Place, details.MayPublish, details.Claims);

    /// <summary>What is wrong with it; fields <c>caption</c>, <c>takenOn</c>, <c>place</c>.</summary>
    /// <param name="today">In Vietnam.</param>
    public IReadOnlyList<FieldProblem> Check(DateOnly today) =>
    [
        .. VietnameseText.NormaliseLine(Caption).Length > LongestCaption ? (FieldProblem[])[new("caption", "CaptionTooLong", LongestCaption)] : [],
        .. DateProblem(today) is { } code ? (FieldProblem[])[new("takenOn", code)] : [],
        .. VietnameseText.NormaliseLine(Place).Length > LongestPlace ? (FieldProblem[])[new("place", "PlaceTooLong", LongestPlace)] : [],
    ];

    /// <summary>What can be kept of it: a field that is wrong is left out.</summary>
    /// <param name="known">The keys of the results there are.</param>
    public EvidenceDetails Sound(DateOnly today, IReadOnlyCollection<string> known) => new(
        Cut(VietnameseText.NormaliseLine(Caption), LongestCaption),
        DateProblem(today) is null && FieldRules.TryDate(TakenOn.Trim(), out var day) ? day : null,
        Cut(VietnameseText.NormaliseLine(Place), LongestPlace),
        MayPublish,
        [.. known.Where(k => Claims.Contains(k))]);

    private string? DateProblem(DateOnly today)
    {
        if (TakenOn.Trim().Length == 0) return null;
        if (!FieldRules.TryDate(TakenOn.Trim(), out var day) || day.Year < EarliestYear) return "NotDate";
        return day > today ? "TakenInFuture" : null;
    }

    private static string Cut(string text, int length)
    {
        if (text.Length <= length) return text;
        return char.IsHighSurrogate(text[length - 1]) ? text[..(length - 1)] : text[..length];
    }
}
