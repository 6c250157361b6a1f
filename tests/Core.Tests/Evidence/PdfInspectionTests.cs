using System.IO.Compression;
using System.Text;
using DanVanKheo.Evidence;

namespace DanVanKheo.Tests.Evidence;

/// <summary>What may be inside a PDF, and whether a file is one thing only.</summary>
public sealed class PdfInspectionTests
{
    private const string Page = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n";
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0, .. new byte[100]];

    [Theory]
    [InlineData("<< /S /JavaScript /JS (app.alert(1)) >>", "PdfActive")]
    [InlineData("<</S/JavaScript/JS 5 0 R>>", "PdfActive")]
    [InlineData("<< /S /J#61vaScript >>", "PdfActive")]
    [InlineData("<< /S /#4A#61#76#61#53#63#72#69#70#74 >>", "PdfActive")]
    [InlineData("<< /S /Launch /F (cmd.exe) >>", "PdfActive")]
    [InlineData("<< /Subtype /RichMedia >>", "PdfActive")]
    [InlineData("<< /Type /EmbeddedFile >>", "FileEmbedded")]
    [InlineData("<< /Names << /EmbeddedFiles 5 0 R >> >>", "FileEmbedded")]
    [InlineData("trailer << /Encrypt 5 0 R >>", "FileEncrypted")]
    [InlineData("<< /OpenAction [3 0 R /Fit] /URI (https://a.example) >>", null)]
    [InlineData("<< /Title (JavaScript va Launch) >>", null)]
    [InlineData("<< /LaunchPad 1 /EncryptMetadata false /JavaScriptX 2 >>", null)]
    [InlineData("<< /Sig 5 0 R /ByteRange [0 1 2 3] >>", null)]
    [InlineData("/", null)]
    public void Names_decide(string text, string? code) => Assert.Equal(code, Outcome("a.pdf", Encoding.ASCII.GetBytes(Page + text + "\n%%EOF\n")));

    [Fact]
    public void A_name_inside_a_compressed_object_stream_is_read() => Assert.Equal("PdfActive", Outcome("a.pdf", ObjectStream("5 0 << /S /JavaScript /JS (x) >>", "/ObjStm")));

    [Fact]
    public void An_escaped_type_does_not_hide_the_object_stream() => Assert.Equal("PdfActive", Outcome("a.pdf", ObjectStream("5 0 << /S /Launch >>", "/Obj#53tm")));

    [Fact]
    public void An_honest_object_stream_is_taken() => Assert.Null(Outcome("a.pdf", ObjectStream("5 0 << /Type /Font >>", "/ObjStm")));

    [Fact]
    public void An_object_stream_that_cannot_be_unpacked_is_refused() =>
        Assert.Equal("ArchiveBroken", Outcome("a.pdf", Encoding.ASCII.GetBytes(Page + "<< /Type /ObjStm /Filter /LZWDecode >>\nstream\nzzzzzzzz\nendstream\n")));

    [Fact]
    public void An_object_stream_that_grows_without_end_is_refused() =>
        Assert.Equal("ArchiveBomb", Outcome("a.pdf", ObjectStream(new string(' ', 201 * 1024 * 1024), "/ObjStm")));

    [Theory]
    [InlineData(64 * 1024)]
    [InlineData((64 * 1024) + 500)]
    [InlineData((64 * 1024) + 512)]
    [InlineData(3 * 64 * 1024)]
    public void A_name_across_the_edge_of_two_windows_is_seen(int edge)
    {
        for (var before = 0; before <= 14; before++)
        {
            var text = Page + new string(' ', edge - Page.Length - before) + "/JavaScript >>";
            Assert.Equal("PdfActive", Outcome("a.pdf", Encoding.ASCII.GetBytes(text)));
        }
    }

    [Theory]
    [InlineData("a.jpg")]
    [InlineData("a.mp4")]
    public void A_picture_or_video_with_a_PDF_in_its_head_is_two_things(string name)
    {
        byte[] head = name.EndsWith("jpg", StringComparison.Ordinal) ? Jpeg : [0, 0, 0, 0x18, .. "ftypisom"u8];
        Assert.Equal("FileTwoKinds", Outcome(name, [.. head, .. "%PDF-1.4"u8, .. new byte[50]]));
        Assert.Null(Outcome(name, [.. head, .. new byte[2000], .. "%PDF-1.4"u8]));
    }

    [Theory]
    [InlineData("a.jpg")]
    [InlineData("a.pdf")]
    public void An_archive_behind_a_picture_or_PDF_is_two_things(string name)
    {
        byte[] front = name == "a.pdf" ? Encoding.ASCII.GetBytes(Page) : Jpeg;
        Assert.Null(Outcome(name, front));
        Assert.Equal("FileTwoKinds", Outcome(name, [.. front, .. OfficeDocument.Docx().Bytes()]));
    }

    [Fact]
    public void Random_video_is_not_taken_for_anything_else()
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var video = new byte[300_000];
            new Random(seed).NextBytes(video);
            "\0\0\0 ftypisom"u8.CopyTo(video);
            Assert.Null(Outcome("a.mp4", video));
        }
    }

    [Theory]
    [InlineData("a.pdf", "application/pdf")]
    [InlineData("a.jpg", "image/jpeg")]
    public void The_type_comes_back(string name, string type)
    {
        using var content = new MemoryStream(name == "a.pdf" ? Encoding.ASCII.GetBytes(Page) : Jpeg);
        Assert.Equal(type, EvidenceInspection.Check(name, content));
    }

    private static byte[] ObjectStream(string objects, string type)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true)) zlib.Write(Encoding.ASCII.GetBytes(objects));
        return [.. Encoding.ASCII.GetBytes($"{Page}<< /Type {type} /N 1 /First 4 /Filter /FlateDecode /Length {packed.Length} >>\nstream\r\n"), .. packed.ToArray(), .. "\nendstream\nendobj\n"u8];
    }

    private static string? Outcome(string name, byte[] bytes)
    {
        using var content = new MemoryStream(bytes);
        return Record.Exception(() => EvidenceInspection.Check(name, content))?.Message;
    }
}
