using System.Globalization;
using System.Text.RegularExpressions;
using DanVanKheo.Registrations;
using DanVanKheo.Text;

namespace DanVanKheo.Sheets;

/// <summary>Days as they stand in spreadsheets: typed, or as Excel's count of days.</summary>
public static partial class SheetDate
{
    /// <summary>Days below are no days of this trade but figures in the wrong column: 18,000 is a day of 1949.</summary>
    private const int FirstSerial = 18_000;
    private const int LastSerial = 73_050;

    /// <summary>01/03/2027, 1-3-2027, 2027-03-01 with or without a time behind it, "ngày 01 tháng 3 năm 2027", and 46447 as Excel counts days.</summary>
    public static bool TryRead(string typed, out DateOnly day)
    {
        var text = Time().Replace(VietnameseText.NormaliseLine(typed), "");
        if (FieldRules.TryDate(text, out day)) return true;
        if (Words().Match(VietnameseText.Fold(text)) is { Success: true } words) return FieldRules.TryDate($"{words.Groups[1]}/{words.Groups[2]}/{words.Groups[3]}", out day);
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var serial) || serial is < FirstSerial or > LastSerial) return false;
        day = OfSerial(serial);
        return true;
    }

    /// <summary>The day of Excel's count that begins with 1 for 1 January 1900.</summary>
    public static DateOnly OfSerial(double serial) => DateOnly.FromDateTime(DateTime.FromOADate(Math.Floor(serial)));

    [GeneratedRegex(@"(T|\s)[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?(\.[0-9]+)?(Z|\s?[AP]M)?\z", RegexOptions.IgnoreCase)]
    private static partial Regex Time();

    [GeneratedRegex("^(?:ngay )?([0-9]{1,2}) thang ([0-9]{1,2}) nam ([0-9]{4})$")]
    private static partial Regex Words();
}
