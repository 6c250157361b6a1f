using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using DanVanKheo.Rules;

namespace DanVanKheo.Evidence;

/// <summary>
/// Looks into DOCX, XLSX, PPTX (ECMA-376 part 2) and ODT, ODS, ODP (OpenDocument 1.3 part 2): the real content type, macros, controls,
/// links to files elsewhere, things packed inside. A document embedded in another is looked into once; one deeper is refused.
/// </summary>
internal static class OfficeInspection
{
    private const string Relationships = ".rels";

    public static void Check(string name, string ending, Stream content) => Check(name, ending, content, new ArchiveBudget(name), inner: false);

    private static void Check(string name, string ending, Stream content, ArchiveBudget budget, bool inner)
    {
        try
        {
            using var archive = ArchiveReading.Open(name, content);
            CheckType(name, ending, archive, budget);
            foreach (var entry in archive.Entries) CheckEntry(name, entry, budget, inner);
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException or EndOfStreamException or NotSupportedException)
        {
            throw new RuleBroken("ArchiveBroken", name);
        }
    }

    private static void CheckType(string name, string ending, ZipArchive archive, ArchiveBudget budget)
    {
        if (OfficeTypes.OpenDocument(ending) is { } mime)
        {
            if (archive.GetEntry("mimetype") is not { } entry || Text(entry, budget) != mime) throw new RuleBroken("FileContentDiffers", name, ending);
            return;
        }

        if (archive.GetEntry("[Content_Types].xml") is not { } types) throw new RuleBroken("FileContentDiffers", name, ending);
        List<string> named = [.. Xml(name, types, budget).Descendants().Select(e => (string?)e.Attribute("ContentType") ?? "")];
        if (named.Any(OfficeTypes.IsActive)) throw new RuleBroken("FileMacros", name);
        if (OfficeTypes.Main(ending) is not { } main || !named.Contains(main)) throw new RuleBroken("FileContentDiffers", name, ending);
    }

    private static void CheckEntry(string name, ZipArchiveEntry entry, ArchiveBudget budget, bool inner)
    {
        var path = entry.FullName.ToLowerInvariant();
        if (OfficeTypes.IsMacroPart(path)) throw new RuleBroken("FileMacros", name);
        if (path.EndsWith(Relationships, StringComparison.Ordinal)) CheckLinks(name, Xml(name, entry, budget));
        else if (path == "meta-inf/manifest.xml") CheckManifest(name, Xml(name, entry, budget));
        else CheckContent(name, path, entry, budget, inner);
    }

    /// <summary>A hyperlink waits for a click; a template, a picture or a workbook elsewhere is fetched when the file is opened.</summary>
    private static void CheckLinks(string name, XDocument links)
    {
        var outward = links.Descendants().Where(l => (string?)l.Attribute("TargetMode") == "External");
        if (outward.Any(l => !((string?)l.Attribute("Type") ?? "").EndsWith("/hyperlink", StringComparison.Ordinal))) throw new RuleBroken("FileLinksOut", name);
    }

    private static void CheckManifest(string name, XDocument manifest)
    {
        if (manifest.Descendants().Any(e => e.Name.LocalName == "encryption-data")) throw new RuleBroken("FileEncrypted", name);
    }

    private static void CheckContent(string name, string path, ZipArchiveEntry entry, ArchiveBudget budget, bool inner)
    {
        var marks = new ByteMarks();
        ArchiveReading.Unpack(entry, budget, bytes => marks.Look(bytes.Span));
        if (marks.HoldsMacro) throw new RuleBroken("FileMacros", name);
        if (marks.HoldsPackage || marks.IsProgram) throw new RuleBroken("FileEmbedded", name);
        if (marks.IsOtherArchive && !OfficeTypes.IsPackedPicture(path)) throw new RuleBroken("ArchiveNested", name);
        if (marks.IsZip) CheckInner(name, path, entry, budget, inner);
    }

    /// <summary>A chart brings its workbook along; anything else packed inside has no business in evidence.</summary>
    private static void CheckInner(string name, string path, ZipArchiveEntry entry, ArchiveBudget budget, bool inner)
    {
        var ending = Path.GetExtension(path);
        if (inner || !path.Contains("/embeddings/", StringComparison.Ordinal) || OfficeTypes.Main(ending) is null) throw new RuleBroken("ArchiveNested", name);
        using var part = ArchiveReading.Part(entry, budget) ?? throw new RuleBroken("ArchiveNested", name);
        Check(name, ending, part, budget, inner: true);
    }

    private static string Text(ZipArchiveEntry entry, ArchiveBudget budget)
    {
        using var part = ArchiveReading.Part(entry, budget);
        return part is null ? "" : System.Text.Encoding.UTF8.GetString(part.ToArray()).Trim();
    }

    private static XDocument Xml(string name, ZipArchiveEntry entry, ArchiveBudget budget)
    {
        using var part = ArchiveReading.Part(entry, budget) ?? throw new RuleBroken("ArchiveBroken", name);
        using var reader = XmlReader.Create(part, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        return XDocument.Load(reader);
    }
}
