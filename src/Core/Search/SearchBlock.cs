using System.Globalization;
using DanVanKheo.Dossiers;

namespace DanVanKheo.Search;

/// <summary>The <see cref="NumberSet.Size"/> dossiers of one year whose numbers stand together in the index.</summary>
public readonly record struct SearchBlock(int Year, int Index)
{
    public static SearchBlock Of(DossierCode code) => new(code.Year, code.Number / NumberSet.Size);

    /// <summary>The place of a dossier within its block.</summary>
    public static int PlaceOf(DossierCode code) => code.Number % NumberSet.Size;

    /// <exception cref="FormatException">It is no key of a block.</exception>
    public static SearchBlock Parse(string key) =>
        new(int.Parse(key.AsSpan(0, 4), CultureInfo.InvariantCulture), int.Parse(key.AsSpan(5), CultureInfo.InvariantCulture));

    public DossierCode Code(int place) => new(Year, Index * NumberSet.Size + place);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Index:D4}");
}
