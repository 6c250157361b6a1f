using DanVanKheo.Registrations;
using DanVanKheo.Rules;

namespace DanVanKheo.Showcase;

/// <summary>A publication as an officer typed it, normalised.</summary>
public sealed record PublicationInput(string Kind, string Outlet, string Title, string Day, string Link)
{
    private const int LongestName = 200;
    private const int LongestTitle = 300;
    private const int LongestLink = 500;

    public static PublicationInput Empty { get; } = new("", "", "", "", "");

    /// <param name="today">In Vietnam: nothing was published after it.</param>
    public IReadOnlyList<FieldProblem> Check(DateOnly today)
    {
        List<FieldProblem> problems = [];
        if (!Enum.GetNames<PublicationKind>().Contains(Kind)) problems.Add(new("kind", "ChoiceMissing"));
        if (Outlet.Length == 0) problems.Add(new("outlet", "Missing"));
        if (Outlet.Length > LongestName) problems.Add(new("outlet", "TooLong", LongestName, Outlet.Length));
        if (Title.Length == 0) problems.Add(new("title", "Missing"));
        if (Title.Length > LongestTitle) problems.Add(new("title", "TooLong", LongestTitle, Title.Length));
        if (!FieldRules.TryDate(Day, out var day)) problems.Add(new("day", Day.Length == 0 ? "Missing" : "NotDate"));
        else if (day > today) problems.Add(new("day", "PublishedLater"));
        if (!IsLink(Link)) problems.Add(new("link", "NotWebAddress"));
        return problems;
    }

    /// <summary>Only after <see cref="Check"/> found nothing.</summary>
    public PublicationRecord ToRecord(string by, DateTimeOffset at) =>
        FieldRules.TryDate(Day, out var day) ? new(Enum.Parse<PublicationKind>(Kind), Outlet, Title, day, Link, by, at) : throw new InvalidOperationException("Not checked.");

    /// <summary>Empty, or http(s) without a name and password in it: nothing a reader's browser would run.</summary>
    private static bool IsLink(string link) =>
        link.Length == 0 || link.Length <= LongestLink && Uri.TryCreate(link, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" && address is { UserInfo: "", Host.Length: > 0 };
}
