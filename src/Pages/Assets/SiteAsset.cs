using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace DanVanKheo.Assets;

/// <summary>One static file; <paramref name="Name"/> is <c>site.1a2b3c4d.css</c>.</summary>
internal sealed partial record SiteAsset(string Name, byte[] Body, string ContentType)
{
    public static SiteAsset Read(string name, string ending, string contentType)
    {
        using var stream = typeof(SiteAsset).Assembly.GetManifestResourceStream($"{name}.{ending}") ?? throw new InvalidOperationException($"{name}.{ending} is not in the assembly.");
        using var reader = new StreamReader(stream);
        var body = Encoding.UTF8.GetBytes(ForReaders().Replace(reader.ReadToEnd(), ""));
        return new($"{name}.{Convert.ToHexStringLower(SHA256.HashData(body))[..8]}.{ending}", body, contentType);
    }

    /// <summary>What is for who writes the file: whole lines of comment, and what lines are indented with.</summary>
    [GeneratedRegex(@"^[ \t]*(/\*[^*]*\*/[ \t]*\n|//[^\n]*\n)?[ \t]*", RegexOptions.Multiline)]
    private static partial Regex ForReaders();
}
