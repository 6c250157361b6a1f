using System.Text.Encodings.Web;
using System.Text.Json;
using DanVanKheo.Programmes;
using DanVanKheo.Rules;
using DanVanKheo.Text;

namespace DanVanKheo.Registrations;

/// <summary>
/// The answer to a <see cref="FieldKind.Rows"/> field: rows of cells, one cell per column, kept as one JSON text.
/// A cell is posted, and named in problems, as <c>{field}-{row}-{column}</c>; rows count from 0.
/// </summary>
public static class AnswerRows
{
    public const int Most = 10;
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string CellId(FormField field, int row, FormField column) => $"{field.Id}-{row}-{column.Id}";

    /// <summary>The rows of a stored answer; each has a cell for every column.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Read(FormField field, string stored)
    {
        try
        {
            var rows = stored.Length == 0 ? [] : JsonSerializer.Deserialize<string?[][]>(stored, Json) ?? [];
            return [.. rows.Select(row => (IReadOnlyList<string>)[.. Columns(field).Select((_, i) => i < row.Length ? row[i] ?? "" : "")])];
        }
        catch (JsonException)
        {
            // Typed before the field had rows: nothing that can be shown in cells.
            return [];
        }
    }

    /// <summary>The stored form of what was typed; rows without a word are left out.</summary>
    public static string Write(FormField field, Func<string, string> typed)
    {
        var rows = Enumerable.Range(0, Most)
            .Select(row => Columns(field).Select(column => VietnameseText.NormaliseLine(typed(CellId(field, row, column)))).ToArray())
            .Where(row => row.Any(cell => cell.Length > 0)).ToArray();
        return rows.Length == 0 ? "" : JsonSerializer.Serialize(rows, Json);
    }

    public static IEnumerable<FieldProblem> Check(FormField field, string stored)
    {
        var rows = Read(field, stored);
        if (rows.Count == 0 && field.Required) return [new(CellId(field, 0, Columns(field)[0]), "RowMissing")];
        return rows.SelectMany((row, i) => Columns(field).Select((column, j) => CheckCell(column with { Id = CellId(field, i, column) }, row[j]))).OfType<FieldProblem>();
    }

    private static IReadOnlyList<FormField> Columns(FormField field) => field.Columns ?? [];

    private static FieldProblem? CheckCell(FormField cell, string value) =>
        FieldRules.Check(cell, new(new Dictionary<string, string> { [cell.Id] = value }), []);
}
