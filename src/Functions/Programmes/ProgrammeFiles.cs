using DanVanKheo.Commendations;
using DanVanKheo.Definitions;
using DanVanKheo.Hosting;
using DanVanKheo.Letters;
using Microsoft.Extensions.Options;

namespace DanVanKheo.Programmes;

/// <summary>The programmes as JSON files: those shipped beside the app, and those named by their whole path with the files beside them.</summary>
public sealed class ProgrammeFiles(IOptions<AppOptions> options)
{
    private static readonly string Shipped = Path.Combine(AppContext.BaseDirectory, "programmes");

    /// <summary>The programme that runs.</summary>
    /// <exception cref="InvalidDataException">The definition does not hold; the message says where and why, fault by fault.</exception>
    public Programme Programme()
    {
        var reading = Read(options.Value.Programme);
        return reading.Programme ?? throw Refusal(reading.Faults);
    }

    /// <summary>A definition with everything that can be said of it without knowing who works here.</summary>
    public static ProgrammeReading Read(string name)
    {
        var folder = Path.IsPathRooted(name) ? Path.GetDirectoryName(name)! : Shipped;
        return Judge(new ProgrammeReader(Schema(), file => Open(folder, file)).Read(Path.GetFileName(name)));
    }

    /// <summary>The name of a file that stands beside another.</summary>
    public static string Beside(string name, string other) => Path.IsPathRooted(name) ? Path.Combine(Path.GetDirectoryName(name)!, other) : other;

    public static InvalidDataException Refusal(IEnumerable<Fault> faults) => new(string.Join('\n', faults.Select(f => FaultLine.Of(f, "en"))));

    private static ProgrammeReading Judge(ProgrammeReading reading)
    {
        if (reading.Programme is not { } programme) return reading;
        IReadOnlyList<string> said = [.. AwardCatalogue.Problems(programme.Awards), .. WordingLint.Check(programme, LetterWriter.Placeholders)];
        return said.Count == 0 ? reading : reading with { Programme = null, Faults = ProgrammeReader.Ordered(said.Select(s => new Fault(reading.Source.At(s.Split(": ")[0]), "Stated", s))) };
    }

    private static SourceNode Schema()
    {
        var (node, faults) = SourceReader.Read(ProgrammeReader.Schema, File.ReadAllBytes(Path.Combine(Shipped, ProgrammeReader.Schema)));
        return node ?? throw Refusal(faults);
    }

    /// <summary>A file of one's own may be based on a shipped one.</summary>
    private static byte[]? Open(string folder, string file)
    {
        var path = new[] { folder, Shipped }.Select(f => Path.Combine(f, Path.GetFileName(file))).FirstOrDefault(File.Exists);
        return path is null ? null : File.ReadAllBytes(path);
    }
}
