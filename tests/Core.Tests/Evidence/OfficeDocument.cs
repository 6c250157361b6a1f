using System.IO.Compression;
using System.Text;

namespace DanVanKheo.Tests.Evidence;

/// <summary>An office document put together part by part, so that a test can say what is odd about it.</summary>
internal sealed class OfficeDocument
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private const string Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private readonly List<(string Path, byte[] Content)> parts = [];

    /// <summary>One that nobody would refuse.</summary>
    public static OfficeDocument Docx(string mainType = Word) => new OfficeDocument()
        .With("[Content_Types].xml", $"""<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="{mainType}"/></Types>""")
        .With("word/document.xml", "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>");

    public static OfficeDocument Xlsx() => Docx("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml");

    public static OfficeDocument Pptx() => Docx("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml");

    public static OfficeDocument Odt(string mime = "application/vnd.oasis.opendocument.text") => new OfficeDocument().With("mimetype", mime).With("content.xml", "<office:document-content/>");

    public OfficeDocument With(string path, string content) => With(path, Encoding.UTF8.GetBytes(content));

    public OfficeDocument With(string path, byte[] content)
    {
        parts.Add((path, content));
        return this;
    }

    public OfficeDocument Linking(string type, string target) =>
        With("word/_rels/document.xml.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{Links}{type}" Target="{target}" TargetMode="External"/></Relationships>""");

    public byte[] Bytes()
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in parts)
            {
                using var entry = archive.CreateEntry(path).Open();
                entry.Write(content);
            }
        }

        return packed.ToArray();
    }
}
