using System.Buffers.Binary;
using System.Text;
using DanVanKheo.Evidence;

namespace DanVanKheo.Tests.Evidence;

/// <summary>What may be inside an office document.</summary>
public sealed class OfficeInspectionTests
{
    private const string Macros = "application/vnd.ms-word.document.macroEnabled.main+xml";

    public static TheoryData<string, byte[]> Honest => new()
    {
        { "a.docx", OfficeDocument.Docx().Bytes() },
        { "A.DOCX", OfficeDocument.Docx().Bytes() },
        { "a.xlsx", OfficeDocument.Xlsx().Bytes() },
        { "a.pptx", OfficeDocument.Pptx().Bytes() },
        { "a.odt", OfficeDocument.Odt().Bytes() },
        { "a.ods", OfficeDocument.Odt("application/vnd.oasis.opendocument.spreadsheet").Bytes() },
        { "a.odp", OfficeDocument.Odt("application/vnd.oasis.opendocument.presentation").Bytes() },
        { "link.docx", OfficeDocument.Docx().Linking("hyperlink", "https://phongnha.example.vn/").Bytes() },
        { "biểu đồ.docx", OfficeDocument.Docx().With("word/embeddings/bang.xlsx", OfficeDocument.Xlsx().Bytes()).Bytes() },
        { "hình cũ.docx", OfficeDocument.Docx().With("word/media/hinh.emz", [0x1F, 0x8B, 8, 0]).Bytes() },
        { "ảnh.docx", OfficeDocument.Docx().With("word/media/anh.png", new byte[3 * 1024 * 1024]).Bytes() },
    };

    public static TheoryData<string, string, byte[]> Refused => new()
    {
        { "FileContentDiffers", "a.xlsx", OfficeDocument.Docx().Bytes() },
        { "FileContentDiffers", "a.docx", OfficeDocument.Odt().Bytes() },
        { "FileContentDiffers", "a.odt", OfficeDocument.Odt("application/vnd.oasis.opendocument.spreadsheet").Bytes() },
        { "FileContentDiffers", "a.odt", OfficeDocument.Docx().Bytes() },
        { "FileContentDiffers", "a.docx", new OfficeDocument().With("cài đặt.exe", "MZ").Bytes() },
        { "FileMacros", "a.docx", OfficeDocument.Docx(Macros).Bytes() },
        { "FileMacros", "a.docx", OfficeDocument.Docx().With("word/vbaProject.bin", "x").Bytes() },
        { "FileMacros", "a.docx", OfficeDocument.Docx().With("word/activeX/activeX1.xml", "<x/>").Bytes() },
        { "FileMacros", "a.xlsx", OfficeDocument.Xlsx().With("xl/macrosheets/sheet1.xml", "<x/>").Bytes() },
        { "FileMacros", "a.odt", OfficeDocument.Odt().With("Basic/Standard/Module1.xml", "<x/>").Bytes() },
        { "FileMacros", "a.odt", OfficeDocument.Odt().With("settings.xml", "<a href=\"vnd.sun.star.script:Standard.Module1.Main\"/>").Bytes() },
        { "FileMacros", "a.docx", OfficeDocument.Docx().With("word/doi-tuong.bin", Encoding.Unicode.GetBytes("...._VBA_PROJECT....")).Bytes() },
        { "FileMacros", "a.docx", OfficeDocument.Docx().With("word/embeddings/bang.xlsx", OfficeDocument.Xlsx().With("xl/vbaProject.bin", "x").Bytes()).Bytes() },
        { "FileLinksOut", "a.docx", OfficeDocument.Docx().Linking("attachedTemplate", "https://evil.example/t.dotm").Bytes() },
        { "FileLinksOut", "a.docx", OfficeDocument.Docx().Linking("image", "file:////evil.example/a.png").Bytes() },
        { "FileLinksOut", "a.xlsx", OfficeDocument.Xlsx().Linking("externalLinkPath", "khac.xlsx").Bytes() },
        { "FileEmbedded", "a.docx", OfficeDocument.Docx().With("word/embeddings/oleObject1.bin", [0xD0, 0xCF, .. Encoding.Unicode.GetBytes("Ole10Native")]).Bytes() },
        { "FileEmbedded", "a.docx", OfficeDocument.Docx().With("word/media/anh.png", "MZ..").Bytes() },
        { "FileEncrypted", "a.odt", OfficeDocument.Odt().With("META-INF/manifest.xml", "<m xmlns:e=\"e\"><e:encryption-data/></m>").Bytes() },
        { "FileEncrypted", "a.docx", Encrypted(OfficeDocument.Docx().Bytes()) },
        { "ArchiveUnsafeName", "a.docx", OfficeDocument.Docx().With("../../etc/cron.d/x", "x").Bytes() },
        { "ArchiveUnsafeName", "a.docx", OfficeDocument.Docx().With("/etc/passwd", "x").Bytes() },
        { "ArchiveUnsafeName", "a.docx", OfficeDocument.Docx().With("word\\..\\x", "x").Bytes() },
        { "ArchiveUnsafeName", "a.docx", OfficeDocument.Docx().With("C:/x", "x").Bytes() },
        { "ArchiveUnsafeName", "a.docx", OfficeDocument.Docx().With("word/a\u0001b", "x").Bytes() },
        { "ArchiveBroken", "a.docx", OfficeDocument.Docx().With("word/Document.xml", "<b/>").Bytes() },
        { "ArchiveBroken", "a.docx", OfficeDocument.Docx().Bytes()[..200] },
        { "ArchiveBroken", "a.docx", OfficeDocument.Docx().With("word/_rels/x.rels", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>").Bytes() },
        { "ArchiveNested", "a.docx", OfficeDocument.Docx().With("word/media/goi.zip", OfficeDocument.Xlsx().Bytes()).Bytes() },
        { "ArchiveNested", "a.docx", OfficeDocument.Docx().With("word/embeddings/goi.bin", OfficeDocument.Xlsx().Bytes()).Bytes() },
        { "ArchiveNested", "a.docx", OfficeDocument.Docx().With("word/embeddings/b.xlsx", OfficeDocument.Xlsx().With("xl/embeddings/c.xlsx", OfficeDocument.Xlsx().Bytes()).Bytes()).Bytes() },
        { "ArchiveNested", "a.docx", OfficeDocument.Docx().With("word/x.xml", "Rar!\u001A\u0007....").Bytes() },
        { "ArchiveNested", "a.docx", OfficeDocument.Docx().With("word/x.xml", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]).Bytes() },
        { "ArchiveNested", "a.docx", OfficeDocument.Docx().With("word/x.tar.gz", [0x1F, 0x8B, 8, 0]).Bytes() },
        { "ArchiveBomb", "a.docx", OfficeDocument.Docx().With("word/x.xml", new byte[32 * 1024 * 1024]).Bytes() },
        { "ArchiveTooManyParts", "a.docx", Many(2100) },
        { "FileTwoKinds", "a.docx", Prepended(OfficeDocument.Docx().Bytes()) },
    };

    [Theory]
    [MemberData(nameof(Honest))]
    public void Honest_documents_are_taken(string name, byte[] bytes) => Assert.NotEmpty(Check(name, bytes));

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_evidence_never_needs_is_refused(string code, string name, byte[] bytes) => Assert.Equal(code, Refusal.Of(() => Check(name, bytes)));

    [Fact]
    public void Many_entries_that_are_small_each_are_counted_together()
    {
        var document = OfficeDocument.Docx();
        for (var i = 0; i < 30; i++) document.With($"word/p{i}.bin", Noise(i));
        Assert.Equal("ArchiveBomb", Refusal.Of(() => Check("a.docx", document.Bytes())));
    }

    private static string Check(string name, byte[] bytes)
    {
        using var content = new MemoryStream(bytes);
        return EvidenceInspection.Check(name, content);
    }

    /// <summary>7 MB that shrink thirtyfold: below every suspicion alone.</summary>
    private static byte[] Noise(int seed)
    {
        var bytes = new byte[7 * 1024 * 1024];
        new Random(seed).NextBytes(bytes.AsSpan(0, bytes.Length / 30));
        return bytes;
    }

    private static byte[] Many(int parts)
    {
        var document = OfficeDocument.Docx();
        for (var i = 0; i < parts; i++) document.With($"word/p{i}.xml", "");
        return document.Bytes();
    }

    /// <summary>The flag of a password in every header, as a program sets it.</summary>
    private static byte[] Encrypted(byte[] archive)
    {
        for (var at = 0; at < archive.Length - 10; at++)
        {
            if (archive.AsSpan(at).StartsWith("PK\u0003\u0004"u8)) archive[at + 6] |= 1;
            if (archive.AsSpan(at).StartsWith("PK\u0001\u0002"u8)) archive[at + 8] |= 1;
        }

        return archive;
    }

    /// <summary>A second archive before the first: its head is a ZIP, and so is its end, but not the same one.</summary>
    private static byte[] Prepended(byte[] archive)
    {
        byte[] both = [.. OfficeDocument.Xlsx().Bytes(), .. archive];
        Assert.Equal(0x06054B50u, BinaryPrimitives.ReadUInt32LittleEndian(both.AsSpan(both.Length - 22)));
        return both;
    }
}
