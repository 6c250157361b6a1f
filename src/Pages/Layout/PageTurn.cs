using System.Globalization;

namespace DanVanKheo.Layout;

/// <summary>Which page of a list is shown, and the addresses of its others.</summary>
/// <param name="Page">From 1 to <paramref name="Pages"/>.</param>
/// <param name="Pages">1 for an empty list.</param>
/// <param name="Size">Rows of a full page.</param>
/// <param name="Address">Path and query of the list's first page.</param>
public sealed record PageTurn(int Page, int Pages, int Size, string Address)
{
    /// <summary>The usual name of the page's number in an address; a second list on one page has another.</summary>
    public const string Usual = "trang";

    public string Key { get; init; } = Usual;

    /// <summary>Rows of all pages.</summary>
    public int Total { get; init; }

    /// <summary>Where on the page the list stands: an id; empty at its top.</summary>
    public string Anchor { get; init; } = "";

    /// <summary>Rows that stand on the pages before.</summary>
    public int Skip => (Page - 1) * Size;

    /// <summary>A list that has one page.</summary>
    public static PageTurn Only { get; } = new(1, 1, int.MaxValue, "");

    public static PageTurn Nearest(int asked, int total, int size, string address)
    {
        var pages = Math.Max(1, (total + size - 1) / size);
        return new(Math.Clamp(asked, 1, pages), pages, size, address) { Total = total };
    }

    public IReadOnlyList<T> Of<T>(IEnumerable<T> all) => [.. all.Skip(Skip).Take(Size)];

    /// <summary>What the page shows of a part of the list, which begins after <paramref name="before"/> rows.</summary>
    public IReadOnlyList<T> OfPart<T>(IReadOnlyList<T> part, int before)
    {
        var (from, to) = (Math.Max(0, Skip - before), Math.Min(part.Count, (long)Skip + Size - before));
        return to <= from ? [] : [.. part.Skip(from).Take((int)to - from)];
    }

    public string To(int page)
    {
        var place = page <= 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"{(Address.Contains('?') ? '&' : '?')}{Key}={page}");
        return Address + place + (Anchor.Length > 0 ? $"#{Anchor}" : "");
    }
}
