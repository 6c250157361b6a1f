using System.Globalization;
using DanVanKheo.Dossiers;

namespace DanVanKheo.Showcase;

/// <summary>What a reader of the gallery chose; it stands in the address. Null and empty choose everything.</summary>
public sealed record GalleryChoice(WorkField? Field, string Unit, int? Year)
{
    public const string FieldKey = "linh-vuc";
    public const string UnitKey = "don-vi";
    public const string YearKey = "nam";

    public static GalleryChoice Everything { get; } = new(null, "", null);

    public bool IsEverything => this == Everything;

    /// <summary>Reads an address; what is no choice chooses everything.</summary>
    public static GalleryChoice Read(string? field, string? unit, string? year) => new(
        Enum.TryParse<WorkField>(field, out var known) && Enum.GetNames<WorkField>().Contains(field) ? known : null,
        unit ?? "",
        int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null);

    public bool Holds(GalleryItem item) =>
        (Field is not { } field || item.Field == field) && (Unit.Length == 0 || item.Unit == Unit) && (Year is not { } year || item.Year == year);

    /// <summary>The gallery with this choice.</summary>
    public string Address()
    {
        List<string> parts = [];
        if (Field is { } field) parts.Add($"{FieldKey}={field}");
        if (Unit.Length > 0) parts.Add($"{UnitKey}={Uri.EscapeDataString(Unit)}");
        if (Year is { } year) parts.Add(string.Create(CultureInfo.InvariantCulture, $"{YearKey}={year}"));
        return parts.Count == 0 ? "/mo-hinh" : "/mo-hinh?" + string.Join('&', parts);
    }
}
