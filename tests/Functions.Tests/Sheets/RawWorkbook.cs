using System.IO.Compression;
using System.Text;

namespace DanVanKheo.Functions.Tests.Sheets;

/// <summary>An XLSX written byte by byte, as other programs write it, or as nobody honest would.</summary>
internal static class RawWorkbook
{
    private const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <param name="rows">What stands inside sheetData.</param>
    /// <param name="doctype">Put before the sheet's root.</param>
    /// <param name="formats">Format codes of cell styles 1, 2, …</param>
    public static byte[] Of(string rows, string shared = "", string doctype = "", string properties = "", params string[] formats) => Zip(new()
    {
        ["[Content_Types].xml"] = Types,
        ["_rels/.rels"] = $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{Relation}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
        ["xl/workbook.xml"] = $"<workbook {Main} xmlns:r=\"{Relation}\">{properties}<sheets><sheet name=\"Bảng 1\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
        ["xl/_rels/workbook.xml.rels"] = Relations(("worksheet", "worksheets/sheet1.xml"), ("styles", "styles.xml"), ("sharedStrings", "sharedStrings.xml"), ("externalLink", "externalLinks/externalLink1.xml")),
        ["xl/externalLinks/externalLink1.xml"] = $"<externalLink {Main}/>",
        ["xl/styles.xml"] = $"<styleSheet {Main}><numFmts>{string.Concat(formats.Select((f, i) => $"<numFmt numFmtId=\"{164 + i}\" formatCode=\"{System.Security.SecurityElement.Escape(f)}\"/>"))}</numFmts><cellXfs><xf numFmtId=\"0\"/>{string.Concat(formats.Select((_, i) => $"<xf numFmtId=\"{164 + i}\"/>"))}</cellXfs></styleSheet>",
        ["xl/sharedStrings.xml"] = $"<sst {Main}>{shared}</sst>",
        ["xl/worksheets/sheet1.xml"] = $"{doctype}<worksheet {Main}><sheetData>{rows}</sheetData></worksheet>",
    });

    /// <summary>A part that unpacks to this many bytes of blanks.</summary>
    public static byte[] Bomb(long bytes)
    {
        using var file = new MemoryStream();
        file.Write(Of(""));
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var part = zip.CreateEntry("xl/media/image1.xml", CompressionLevel.Fastest).Open();
            var blanks = new byte[1024 * 1024];
            for (var written = 0L; written < bytes; written += blanks.Length) part.Write(blanks);
        }

        return file.ToArray();
    }

    private const string Types = """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/><Override PartName="/xl/externalLinks/externalLink1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml"/></Types>
        """;

    private static string Relations(params (string Type, string Target)[] targets) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(targets.Select((t, i) => $"<Relationship Id=\"r{i + 1}\" Type=\"{Relation}/{t.Type}\" Target=\"{t.Target}\"/>"))}</Relationships>";

    private static byte[] Zip(Dictionary<string, string> parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text.Trim()));
            }
        }

        return file.ToArray();
    }
}
