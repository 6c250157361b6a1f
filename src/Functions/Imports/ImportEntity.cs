using System.Text.Json;
using Azure.Data.Tables;

namespace DanVanKheo.Imports;

/// <summary>Imports and their rows as columns. Cells are one column each, because a single column holds no more than 64 KiB.</summary>
internal static class ImportEntity
{
    public const string Heads = "imports";
    public const string RowPrefix = "row-";
    private const string CellPrefix = "C_";

    public static TableEntity Write(Import import)
    {
        var row = new TableEntity(Heads, import.Id)
        {
            ["Purpose"] = import.Purpose.ToString(),
            ["FileName"] = import.FileName,
            ["Person"] = import.Person,
            ["CreatedAt"] = import.CreatedAt,
            ["Columns"] = JsonSerializer.Serialize(import.Columns),
            ["Unknown"] = JsonSerializer.Serialize(import.Unknown),
            ["State"] = import.State.ToString(),
            ["Good"] = import.Counts.Good,
            ["Bad"] = import.Counts.Bad,
            ["Doubtful"] = import.Counts.Doubtful,
            ["LeftOut"] = import.Counts.LeftOut,
            ["Check"] = import.Check,
            ["Wish"] = import.Wish.ToString(),
        };
        if (import.Programme.Length > 0) row["Programme"] = import.Programme;
        if (import.StartedAt is { } started) row["StartedAt"] = started;
        if (import.FinishedAt is { } finished) row["FinishedAt"] = finished;
        return row;
    }

    public static Import Read(TableEntity row) => new(
        row.RowKey,
        Enum.Parse<ImportPurpose>(row.GetString("Purpose")),
        row.GetString("FileName"),
        row.GetString("Person"),
        row.GetDateTimeOffset("CreatedAt")!.Value,
        JsonSerializer.Deserialize<Dictionary<string, string>>(row.GetString("Columns"))!,
        JsonSerializer.Deserialize<List<string>>(row.GetString("Unknown"))!,
        Enum.Parse<ImportState>(row.GetString("State")))
    {
        Counts = new(row.GetInt32("Good")!.Value, row.GetInt32("Bad")!.Value, row.GetInt32("Doubtful")!.Value, row.GetInt32("LeftOut")!.Value),
        Programme = row.GetString("Programme") ?? "",
        // Lists of before were checked where they came in.
        Check = row.GetString("Check") ?? "",
        Wish = row.GetString("Wish") is { } wish ? Enum.Parse<ImportWish>(wish) : ImportWish.Look,
        StartedAt = row.GetDateTimeOffset("StartedAt"),
        FinishedAt = row.GetDateTimeOffset("FinishedAt"),
    };

    public static TableEntity Write(string import, ImportRow row)
    {
        var entity = new TableEntity(import, RowKey(row.Number)) { ["State"] = row.State.ToString(), ["Twin"] = row.Twin, ["Result"] = row.Result, ["Refusal"] = row.Refusal };
        foreach (var (column, text) in row.Cells)
        {
            if (text.Length > 0) entity[Property(column)] = text;
        }

        return entity;
    }

    public static ImportRow ReadRow(TableEntity entity) => new(
        int.Parse(entity.RowKey.AsSpan(RowPrefix.Length), System.Globalization.CultureInfo.InvariantCulture),
        entity.Where(c => c.Key.StartsWith(CellPrefix, StringComparison.Ordinal) && c.Value is string).ToDictionary(c => Column(c.Key), c => (string)c.Value, StringComparer.Ordinal),
        Enum.Parse<ImportRowState>(entity.GetString("State")),
        entity.GetString("Twin"))
    {
        Result = entity.GetString("Result"),
        Refusal = entity.GetString("Refusal"),
    };

    public static string RowKey(int number) => $"{RowPrefix}{number:D7}";

    // A column's name takes letters, digits and underscores only; ids of cells have dashes.
    private static string Property(string column) => CellPrefix + column.Replace("-", "__", StringComparison.Ordinal);

    private static string Column(string property) => property[CellPrefix.Length..].Replace("__", "-", StringComparison.Ordinal);
}
