using System.Buffers.Text;
using System.Text;
using DanVanKheo.Access;

namespace DanVanKheo.Api;

/// <summary>Where a list goes on. Opaque to the caller, and good for the list it came from only.</summary>
public static class ApiCursor
{
    private const int MarkLength = 16;

    /// <param name="list">What was asked for: the operation and its filters.</param>
    /// <param name="state">Where it stopped.</param>
    public static string Write(string list, string state) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(Mark(list) + state));

    /// <summary>Where it stopped; null when the text is no cursor, or one of another list.</summary>
    public static string? Read(string list, string cursor)
    {
        if (!Base64Url.IsValid(cursor)) return null;
        var text = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor));
        return text.StartsWith(Mark(list), StringComparison.Ordinal) ? text[MarkLength..] : null;
    }

    private static string Mark(string list) => AccessToken.Hash("cursor|" + list)[..MarkLength];
}
