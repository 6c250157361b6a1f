using System.Diagnostics.CodeAnalysis;

namespace DanVanKheo.Assets;

/// <summary>The static files of the site, carried inside the assembly. The name holds a hash of the content, so a browser may keep a file for ever.</summary>
public static class SiteAssets
{
    private static readonly SiteAsset Css = SiteAsset.Read("site", "css", "text/css; charset=utf-8");
    private static readonly SiteAsset Script = SiteAsset.Read("form", "js", "text/javascript; charset=utf-8");

    /// <summary>"/assets/site.1a2b3c4d.css"</summary>
    public static string CssPath { get; } = $"/assets/{Css.Name}";

    /// <summary>"/assets/form.1a2b3c4d.js": makes the form quicker; every page works without it.</summary>
    public static string ScriptPath { get; } = $"/assets/{Script.Name}";

    /// <summary>The stylesheet itself, for pages that are read away from the site.</summary>
    public static ReadOnlyMemory<byte> Stylesheet => Css.Body;

    /// <param name="name">The last part of the address: <c>site.1a2b3c4d.css</c>.</param>
    public static bool TryGet(string name, [NotNullWhen(true)] out byte[]? body, [NotNullWhen(true)] out string? contentType)
    {
        var found = ((SiteAsset[])[Css, Script]).FirstOrDefault(a => a.Name == name);
        (body, contentType) = (found?.Body, found?.ContentType);
        return found is not null;
    }
}
