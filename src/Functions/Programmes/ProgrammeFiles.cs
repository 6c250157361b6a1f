using DanVanKheo.Commendations;
using DanVanKheo.Definitions;
using DanVanKheo.Letters;

namespace DanVanKheo.Programmes;

/// <summary>Programmes as JSON: files shipped beside the app, those named by their whole path with the files beside them, and editions that were kept.</summary>
public static class ProgrammeFiles
{
    private static readonly string Shipped = Path.Combine(AppContext.BaseDirectory, "programmes");

    /// <summary>A definition with everything that can be said of it without knowing who works here.</summary>
    public static ProgrammeReading Read(string name)
    {
        var folder = Path.IsPathRooted(name) ? Path.GetDirectoryName(name)! : Shipped;
        return Judge(new ProgrammeReader(Schema(), file => Open(folder, file)).Read(Path.GetFileName(name)));
    }

    /// <summary>A definition that stands whole in <paramref name="content"/>.</summary>
    public static ProgrammeReading Read(string name, byte[] content) => Judge(new ProgrammeReader(Schema(), _ => content).Read(name));

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
