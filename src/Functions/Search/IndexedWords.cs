using System.Globalization;

namespace DanVanKheo.Search;

/// <summary>The words a dossier stands under, as one column: <c>word:fields</c>, separated by blanks.</summary>
internal static class IndexedWords
{
    public static string Write(IReadOnlyDictionary<string, SearchFields> words) =>
        string.Join(' ', words.Select(w => string.Create(CultureInfo.InvariantCulture, $"{w.Key}:{(int)w.Value}")));

    public static IReadOnlyDictionary<string, SearchFields> Read(string? stored) => (stored ?? "")
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(w => w.Split(':'))
        .ToDictionary(w => w[0], w => (SearchFields)int.Parse(w[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
}
