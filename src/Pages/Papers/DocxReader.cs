using System.IO.Compression;
using DanVanKheo.Rules;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DanVanKheo.Papers;

/// <summary>Reads the look of any Word file, ours or somebody's.</summary>
public static class DocxReader
{
    private const long LargestUnpacked = 100L * 1024 * 1024;
    private const int MostParts = 2000;
    private const double TwipsOfMillimetre = 1440 / 25.4;

    /// <param name="name">Of the file, for the message.</param>
    /// <exception cref="RuleBroken">It is no Word file, is broken, or is a trap that unpacks to far more than it weighs.</exception>
    public static PaperShape Read(byte[] file, string name)
    {
        try
        {
            CheckWeight(file, name);
            using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
            var main = document.MainDocumentPart ?? throw new RuleBroken("NotDocx", name);
            var body = main.Document.Body ?? throw new RuleBroken("NotDocx", name);
            return new(Pages(body), DocxPageNumbers.Read(main), DocxLines.Read(main));
        }
        catch (Exception broken) when (broken is InvalidDataException or OpenXmlPackageException or System.IO.FileFormatException or System.Xml.XmlException or IOException or FormatException or InvalidOperationException or ArgumentException or UriFormatException)
        {
            throw new RuleBroken("NotDocx", name);
        }
    }

    private static void CheckWeight(byte[] file, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        if (zip.Entries.Count > MostParts || zip.Entries.Sum(e => e.Length) > LargestUnpacked) throw new RuleBroken("NotDocx", name);
    }

    private static IReadOnlyList<ShapedPage> Pages(Body body) => [.. body.Descendants<SectionProperties>().Select(Page)];

    private static ShapedPage Page(SectionProperties section)
    {
        var (size, margin) = (section.GetFirstChild<PageSize>(), section.GetFirstChild<PageMargin>());
        return new(
            Millimetres(size?.Width?.Value ?? 0),
            Millimetres(size?.Height?.Value ?? 0),
            Millimetres(Math.Abs(margin?.Top?.Value ?? 0)),
            Millimetres(Math.Abs(margin?.Bottom?.Value ?? 0)),
            Millimetres(margin?.Left?.Value ?? 0),
            Millimetres(margin?.Right?.Value ?? 0),
            section.GetFirstChild<TitlePage>() is { } title && title.Val?.Value != false);
    }

    internal static double Millimetres(double twips) => twips / TwipsOfMillimetre;
}
