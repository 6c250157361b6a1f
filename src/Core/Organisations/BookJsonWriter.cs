using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace DanVanKheo.Organisations;

/// <summary>Writes a book as a JSON file that people can read and compare: what belongs to an organisation stands inside it, letters stay letters.</summary>
public static class BookJsonWriter
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), NewLine = "\n" };

    public static byte[] Write(OrganisationBook book)
    {
        var lines = BookLines.Of(book);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            Section(json, BookSections.Organisations, lines, row => Nested(json, row["id"], lines));
            foreach (var section in new[] { BookSections.People, BookSections.Duties, BookSections.Labels }) Section(json, section, lines, _ => { });
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void Nested(Utf8JsonWriter json, string id, IReadOnlyList<BookLine> lines)
    {
        foreach (var section in BookSections.Nested)
        {
            List<BookLine> own = [.. lines.Where(l => l.Section == section && l["organisation"] == id).Select(l => l with { Cells = l.Cells.Where(c => c.Key != "organisation").ToDictionary() })];
            if (own.Count > 0) Section(json, section, own, _ => { });
        }
    }

    private static void Section(Utf8JsonWriter json, string section, IReadOnlyList<BookLine> lines, Action<BookLine> inside)
    {
        json.WriteStartArray(section);
        foreach (var row in lines.Where(l => l.Section == section))
        {
            json.WriteStartObject();
            foreach (var (column, text) in row.Cells) json.WriteString(column, text);
            inside(row);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
