namespace DanVanKheo.Sheets;

/// <summary>Columns by their letters, as spreadsheets name them: A … Z, AA … XFD. Numbers count from 0.</summary>
public static class SheetColumn
{
    /// <summary>The most columns a spreadsheet has.</summary>
    public const int Most = 16384;

    public static string Name(int column) => column < 26 ? ((char)('A' + column)).ToString() : Name(column / 26 - 1) + Name(column % 26);

    /// <summary>The column of a cell's address such as <c>AB12</c>; null when it is none.</summary>
    public static int? Of(string? address)
    {
        var column = 0;
        foreach (var letter in (address ?? "").TakeWhile(char.IsAsciiLetter).Take(4)) column = column * 26 + (char.ToUpperInvariant(letter) - 'A' + 1);
        return column is > 0 and <= Most ? column - 1 : null;
    }
}
