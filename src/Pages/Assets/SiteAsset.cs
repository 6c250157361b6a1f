using System.Security.Cryptography;

namespace DanVanKheo.Assets;

/// <summary>One static file; <paramref name="Name"/> is <c>site.1a2b3c4d.css</c>.</summary>
internal sealed record SiteAsset(string Name, byte[] Body, string ContentType)
{
    public static SiteAsset Read(string name, string ending, string contentType)
    {
        using var stream = typeof(SiteAsset).Assembly.GetManifestResourceStream($"{name}.{ending}") ?? throw new InvalidOperationException($"{name}.{ending} is not in the assembly.");
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        var body = copy.ToArray();
        return new($"{name}.{Convert.ToHexStringLower(SHA256.HashData(body))[..8]}.{ending}", body, contentType);
    }
}
