using System.Text;
using System.Text.Json;

namespace DanVanKheo.Organisations;

/// <summary>
/// Reads a JSON file of organisations into lines. What belongs to one organisation may stand inside it (<c>names</c>, <c>parents</c> …);
/// one name and one place that never changed may be written as <c>name</c> and <c>parent</c>.
/// </summary>
public sealed class BookJsonReader
{
    private static readonly JsonDocumentOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };
    private readonly List<BookLine> lines = [];
    private readonly List<BookFault> faults = [];
    private readonly IReadOnlyList<int> starts;
    private int begun;

    private BookJsonReader(IReadOnlyList<int> starts) => this.starts = starts;

    /// <summary>The lines, or what keeps the file from being JSON of the right shape.</summary>
    public static (IReadOnlyList<BookLine> Lines, IReadOnlyList<BookFault> Faults) Read(byte[] file)
    {
        var json = file.AsMemory(file.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0);
        try
        {
            using var document = JsonDocument.Parse(json, Options);
            var reader = new BookJsonReader(JsonLines.OfObjects(json.Span));
            reader.Root(document.RootElement);
            return (reader.lines, reader.faults);
        }
        catch (JsonException broken)
        {
            return ([], [new("", (int)(broken.LineNumber ?? 0) + 1, "NotJson", [])]);
        }
    }

    private void Root(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            faults.Add(new("", 1, "NotObject", []));
            return;
        }

        begun++;
        foreach (var section in root.EnumerateObject()) Rows(section.Value, section.Name, 1, owner: null);
    }

    private void Rows(JsonElement rows, string section, int line, string? owner)
    {
        if (rows.ValueKind != JsonValueKind.Array)
        {
            Refuse(section, line, "NotArray", rows);
            return;
        }

        foreach (var row in rows.EnumerateArray())
        {
            if (row.ValueKind == JsonValueKind.Object) Row(row, section, owner);
            else Refuse(section, line, "NotObject", row);
        }
    }

    private void Row(JsonElement row, string section, string? owner)
    {
        var line = starts[begun++];
        var cells = new Dictionary<string, string>(StringComparer.Ordinal);
        if (owner is not null) cells["organisation"] = owner;
        lines.Add(new(section, line, cells));
        var id = section == BookSections.Organisations && row.TryGetProperty("id", out var named) ? Text(named) : "";
        foreach (var cell in row.EnumerateObject()) Cell(cell, section, line, id, cells);
        if (section == BookSections.Organisations) AddPlain(cells, line, id);
    }

    private void Cell(JsonProperty cell, string section, int line, string id, Dictionary<string, string> cells)
    {
        if (section == BookSections.Organisations && BookSections.Nested.Contains(cell.Name)) Rows(cell.Value, cell.Name, line, id);
        else if (cell.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array) Refuse(section, line, "NotText", cell.Value, cell.Name);
        else if (!cells.TryAdd(cell.Name, Text(cell.Value))) faults.Add(new(section, line, "ColumnTwice", [cell.Name]));
    }

    /// <summary><c>name</c> and <c>parent</c> of an organisation to which nothing ever happened.</summary>
    private void AddPlain(Dictionary<string, string> cells, int line, string id)
    {
        if (cells.Remove("name", out var name)) lines.Add(new(BookSections.Names, line, Cells(("organisation", id), ("text", name))));
        if (cells.Remove("parent", out var parent) && parent.Length > 0) lines.Add(new(BookSections.Parents, line, Cells(("organisation", id), ("parent", parent))));
    }

    private void Refuse(string section, int line, string code, JsonElement refused, params IReadOnlyList<object> details)
    {
        faults.Add(new(section, line, code, details));
        begun += Objects(refused);
    }

    private static int Objects(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => 1 + element.EnumerateObject().Sum(p => Objects(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().Sum(Objects),
        _ => 0,
    };

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Null => "",
        _ => value.GetRawText(),
    };

    private static Dictionary<string, string> Cells(params (string Column, string Text)[] cells) => cells.ToDictionary(c => c.Column, c => c.Text, StringComparer.Ordinal);
}
