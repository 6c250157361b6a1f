using System.Text;
using DanVanKheo.Definitions;

namespace DanVanKheo.Tests.Definitions;

/// <summary>The files under <c>programmes/</c>, with one more of the test's own.</summary>
internal static class Shipped
{
    public const string Own = "rieng.json";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "programmes");

    public static SourceNode Schema { get; } = SourceReader.Read(ProgrammeReader.Schema, File.ReadAllBytes(Path.Combine(Folder, ProgrammeReader.Schema))).Node!;

    /// <summary>Every file that is a programme: it names its route or another file that does.</summary>
    public static IReadOnlyList<string> Files { get; } =
        [.. Directory.GetFiles(Folder, "*.json").Select(f => Path.GetFileName(f)).Where(f => f != ProgrammeReader.Schema && !f.Contains("bloc", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    public static ProgrammeReading Read(string file) => new ProgrammeReader(Schema, Open).Read(file);

    /// <summary>Reads a definition that stands in no file; it may be based on a shipped one.</summary>
    public static ProgrammeReading ReadText(string json) => new ProgrammeReader(Schema, f => f == Own ? Encoding.UTF8.GetBytes(json) : Open(f)).Read(Own);

    private static byte[]? Open(string file) => File.Exists(Path.Combine(Folder, file)) ? File.ReadAllBytes(Path.Combine(Folder, file)) : null;
}
