using System.Globalization;
using DanVanKheo.Layout;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Web;

/// <summary>What an address asks of a list: <c>?trang=</c>, from 1, and <c>?nam=</c>. Nonsense is page 1, beyond the last is the last.</summary>
public static class Paging
{
    private const string Notice = "xong";

    /// <param name="address">Path and query of the first page; without it those of the request.</param>
    /// <param name="key">The number's name in the address, where the page has more lists than one.</param>
    public static PageTurn Of(HttpRequest request, int total, int size, string? address = null, string key = PageTurn.Usual) =>
        PageTurn.Nearest(Asked(request, key), total, size, address ?? Here(request, key)) with { Key = key };

    /// <summary>Path and query of the list's first page. What was just done is not said again.</summary>
    public static string Here(HttpRequest request, string key = PageTurn.Usual) =>
        request.Path + QueryString.Create(request.Query.Where(q => q.Key != key && q.Key != Notice).SelectMany(q => q.Value, (q, value) => KeyValuePair.Create(q.Key, value)));

    /// <summary>From 1, however many pages there are.</summary>
    public static int Asked(HttpRequest request, string key = PageTurn.Usual) =>
        int.TryParse(request.Query[key], NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? Math.Max(1, asked) : 1;

    /// <summary>The year in the address; <paramref name="otherwise"/> where it names none.</summary>
    public static int Year(HttpRequest request, int otherwise) =>
        int.TryParse(request.Query["nam"], NumberStyles.None, CultureInfo.InvariantCulture, out var asked) && asked is > 1990 and < 2200 ? asked : otherwise;
}
