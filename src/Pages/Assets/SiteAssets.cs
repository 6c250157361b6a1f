using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace DanVanKheo.Assets;

/// <summary>The static files of the site, carried inside the assembly. The name holds a hash of the content, so a browser may keep a file for ever.</summary>
public static class SiteAssets
{
    private const string CssType = "text/css; charset=utf-8";
    private static readonly byte[] Css = Read("site.css");
    private static readonly string CssName = $"site.{Convert.ToHexStringLower(SHA256.HashData(Css))[..8]}.css";

    /// <summary>"/assets/site.1a2b3c4d.css"</summary>
    public static string CssPath { get; } = $"/assets/{CssName}";

    /// <param name="name">The last part of the address: <c>site.1a2b3c4d.css</c>.</param>
    public static bool TryGet(string name, [NotNullWhen(true)] out byte[]? body, [NotNullWhen(true)] out string? contentType)
    {
        var found = string.Equals(name, CssName, StringComparison.Ordinal);
        (body, contentType) = found ? (Css, CssType) : (null, null);
        return found;
    }

    private static byte[] Read(string name)
    {
        using var stream = typeof(SiteAssets).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not in the assembly.");
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
