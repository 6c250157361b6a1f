using System.Reflection;

namespace DanVanKheo.Architecture.Surface;

/// <summary>The assemblies of embedded/ that stand beside these tests; none when the app was built on the official packages.</summary>
internal static class StandIns
{
    public const string Prefix = "DanVanKheo.Embedded.";

    public static IReadOnlyList<Assembly> Loaded { get; } =
        [.. Directory.EnumerateFiles(AppContext.BaseDirectory, Prefix + "*.dll").Order(StringComparer.Ordinal).Select(f => Assembly.Load(Path.GetFileNameWithoutExtension(f)))];

    public static bool IsOne(string? assembly) => assembly?.StartsWith(Prefix, StringComparison.Ordinal) == true;

    public static bool IsOne(Assembly assembly) => IsOne(assembly.GetName().Name);

    public static string Package(Assembly assembly) => assembly.GetName().Name![Prefix.Length..];
}
