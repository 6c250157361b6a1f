using Azure.Data.Tables;

namespace DanVanKheo.Search;

/// <summary>Where one word stands in one block: partition the word, row the block, one column of numbers for each field.</summary>
internal static class PostingRow
{
    public static WordSets Read(TableEntity? row) => row is null
        ? WordSets.None
        : new(Of(row, SearchFields.Number), Of(row, SearchFields.Name), Of(row, SearchFields.People), Of(row, SearchFields.Text));

    public static void Write(TableEntity row, WordSets sets)
    {
        row[nameof(SearchFields.Number)] = sets.Number.Write();
        row[nameof(SearchFields.Name)] = sets.Name.Write();
        row[nameof(SearchFields.People)] = sets.People.Write();
        row[nameof(SearchFields.Text)] = sets.Text.Write();
    }

    private static NumberSet Of(TableEntity row, SearchFields field) => NumberSet.Read(row.GetBinary(field.ToString()));
}
