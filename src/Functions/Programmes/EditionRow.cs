using System.Globalization;
using Azure.Data.Tables;

namespace DanVanKheo.Programmes;

/// <summary>An edition as a row: partition the programme, row the number.</summary>
internal static class EditionRow
{
    public static string Key(int number) => number.ToString("D4", CultureInfo.InvariantCulture);

    public static TableEntity Write(Edition edition)
    {
        var row = new TableEntity(edition.Programme, Key(edition.Number))
        {
            ["File"] = edition.File,
            ["Sha256"] = edition.Sha256,
            ["State"] = edition.State.ToString(),
            ["By"] = edition.By,
            ["At"] = edition.At,
            ["Changes"] = edition.Changes,
            ["Note"] = edition.Note,
            ["DecidedBy"] = edition.DecidedBy,
        };
        if (edition.DecidedAt is { } decided) row["DecidedAt"] = decided;
        return row;
    }

    public static Edition Read(TableEntity row) => new(
        row.PartitionKey,
        int.Parse(row.RowKey, CultureInfo.InvariantCulture),
        row.GetString("File"),
        row.GetString("Sha256"),
        Enum.Parse<EditionState>(row.GetString("State")),
        row.GetString("By"),
        row.GetDateTimeOffset("At")!.Value)
    {
        Changes = row.GetInt32("Changes") ?? 0,
        Note = row.GetString("Note") ?? "",
        DecidedBy = row.GetString("DecidedBy") ?? "",
        DecidedAt = row.GetDateTimeOffset("DecidedAt"),
    };
}
