using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

namespace DanVanKheo.Tour;

/// <summary>Reads an XLSX the hard way, from its ZIP and XML, so that the library that wrote it does not check itself.</summary>
internal sealed class Workbook
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly ZipArchive archive;
    private readonly List<string> shared;

    private Workbook(ZipArchive archive)
    {
        this.archive = archive;
        shared = archive.GetEntry("xl/sharedStrings.xml") is null ? [] : [.. Part("xl/sharedStrings.xml").Elements(Main + "si").Select(Text)];
        Sheets = [.. ReadSheets()];
    }

    public IReadOnlyList<Sheet> Sheets { get; }

    public static Workbook Read(ReadOnlyMemory<byte> file)
    {
        using var archive = new ZipArchive(new MemoryStream(file.ToArray()), ZipArchiveMode.Read);
        return new(archive);
    }

    private IEnumerable<Sheet> ReadSheets()
    {
        var targets = Part("xl/_rels/workbook.xml.rels").Elements().ToDictionary(r => (string)r.Attribute("Id")!, r => (string)r.Attribute("Target")!);
        foreach (var sheet in Part("xl/workbook.xml").Descendants(Main + "sheet"))
        {
            var target = targets[(string)sheet.Attribute(Relations + "id")!];
            var path = target.StartsWith('/') ? target[1..] : "xl/" + target;
            yield return new((string)sheet.Attribute("name")!, [.. Part(path).Descendants(Main + "row").Select(Cells)]);
        }
    }

    private IReadOnlyList<string> Cells(XElement row) => [.. row.Elements(Main + "c").Select(Value)];

    private string Value(XElement cell)
    {
        var raw = (string?)cell.Element(Main + "v") ?? "";
        return (string?)cell.Attribute("t") switch
        {
            "s" => shared[int.Parse(raw, CultureInfo.InvariantCulture)],
            "inlineStr" => Text(cell),
            _ => raw,
        };
    }

    private static string Text(XElement element) => string.Concat(element.Descendants(Main + "t").Select(t => t.Value));

    private XElement Part(string path)
    {
        using var stream = (archive.GetEntry(path) ?? throw new FormatException($"The workbook has no part {path}.")).Open();
        return XDocument.Load(stream).Root!;
    }
}
