using System.Globalization;
using Azure.Data.Tables;

namespace DanVanKheo.Organisations;

/// <summary>One line of the book as a row: partition revision, row <c>{section}-{number}</c>, the cells as columns. Written once, never changed.</summary>
internal static class BookRow
{
    public static TableEntity Write(string revision, int number, BookLine line)
    {
        var row = new TableEntity(revision, string.Create(CultureInfo.InvariantCulture, $"{number:D6}-{line.Section}"));
        foreach (var (column, text) in line.Cells) row[column] = text;
        return row;
    }

    public static BookLine Read(TableEntity row) => new(
        row.RowKey[(row.RowKey.IndexOf('-', StringComparison.Ordinal) + 1)..],
        0,
        BookSections.Columns[row.RowKey[(row.RowKey.IndexOf('-', StringComparison.Ordinal) + 1)..]]
            .Where(row.ContainsKey)
            .ToDictionary(column => column, column => row.GetString(column), StringComparer.Ordinal));
}
