using System.Globalization;
using DanVanKheo.Calendar;

namespace DanVanKheo.Layout;

/// <summary>Numbers and instants as the reader's language writes them. Instants are always Vietnam time.</summary>
public static class Display
{
    /// <summary>2.172 in Vietnamese, 2,172 in English.</summary>
    public static string Number(long number, string language) => number.ToString("N0", Culture(language));

    /// <summary>A file size: 340 KB, 1,2 MB.</summary>
    public static string Size(long bytes, string language) => bytes switch
    {
        < 1024 => $"{Number(bytes, language)} B",
        < 1024 * 1024 => $"{Number(bytes / 1024, language)} KB",
        _ => $"{(bytes / (1024.0 * 1024)).ToString("0.#", Culture(language))} MB",
    };

    /// <summary>"17:00 thứ Sáu, 30/06/2027" or "17:00 Friday, 30/06/2027".</summary>
    public static string Deadline(DateTimeOffset instant, string language) => language == "en"
        ? VietnamTime.Local(instant).ToString("HH:mm dddd, dd/MM/yyyy", CultureInfo.InvariantCulture)
        : VietnamTime.Deadline(instant);

    /// <summary>The share of <paramref name="part"/> in per cent with one decimal; empty when there is nothing to share.</summary>
    public static string Percent(int part, int whole, string language) =>
        whole == 0 ? "" : (100.0 * part / whole).ToString("0.0", Culture(language)) + "%";

    public static CultureInfo Culture(string language) => CultureInfo.GetCultureInfo(language == "en" ? "en-GB" : "vi-VN");
}
